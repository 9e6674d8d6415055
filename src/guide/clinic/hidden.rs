/// A part that a clinic may leave out. Nothing that warns, tells a rate or another choice, names a source or a number to
/// call is among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What can be rehearsed in *Your session*.
    Practice,
    /// The living picture of *In your brain*; its words stay.
    Living,
    /// *What matters to me*, before the plan.
    Matters,
    /// The questions that close a chapter.
    SayBack,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Practice, Self::Living, Self::Matters, Self::SayBack];
    /// Their names in a clinic's file, in that order; the style sheet knows them too.
    pub const NAMES: [&str; 4] = ["practice", "living", "matters", "say_back"];
}

/// The parts that are left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden(u8);

impl Hidden {
    /// True for a part that is left out.
    pub fn has(self, part: Part) -> bool {
        self.0 & (1 << part as u8) != 0
    }

    /// Leaves a part out.
    #[must_use]
    pub fn and(self, part: Part) -> Self {
        Self(self.0 | (1 << part as u8))
    }

    /// The names of those that are left out.
    pub fn names(self) -> Vec<&'static str> {
        let hidden = Part::ALL.into_iter().zip(Part::NAMES);
        hidden
            .filter(|(part, _)| self.has(*part))
            .map(|(_, name)| name)
            .collect()
    }
}
