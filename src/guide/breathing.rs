/// The pacer of slow breathing: six breaths, then it is done.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Breathing {
    /// Seconds since it began.
    seconds: f64,
}

/// What the pacer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breath {
    /// The breath goes in.
    In,
    /// It goes out.
    Out,
    /// The last one is done.
    Done,
}

/// The pacer at one instant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paced {
    /// What it says.
    pub phase: Breath,
    /// The second of this phase, from 1.
    pub count: usize,
    /// How full the breath is, 0 to 1.
    pub full: f64,
}

impl Breathing {
    /// Seconds in. Our own advice, like the two below: slow, and out longer than in.
    const IN: f64 = 4.0;
    /// Seconds out.
    const OUT: f64 = 6.0;
    /// How many breaths: about a minute.
    const BREATHS: f64 = 6.0;

    /// Goes on by `seconds`.
    pub fn pass(&mut self, seconds: f64) {
        self.seconds = (self.seconds + seconds).min(Self::BREATHS * (Self::IN + Self::OUT));
    }

    /// The last breath is done.
    pub fn over(self) -> bool {
        self.now().phase == Breath::Done
    }

    /// What it shows now.
    pub fn now(self) -> Paced {
        let round = Self::IN + Self::OUT;
        let within = self.seconds - round * libm::floor(self.seconds / round);
        let (phase, since, full) = if self.seconds >= Self::BREATHS * round {
            (Breath::Done, 0.0, 0.0)
        } else if within < Self::IN {
            (Breath::In, within, within / Self::IN)
        } else {
            let since = within - Self::IN;
            (Breath::Out, since, 1.0 - since / Self::OUT)
        };
        Paced {
            phase,
            count: since as usize + 1,
            full,
        }
    }
}
