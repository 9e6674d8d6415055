//! The living synapse: all models together, each on its own clock.

mod channel;
mod day;
mod drawn;
mod paces;
mod reading;
mod setting;

pub use super::bridge::Micromolar;
pub use super::circuit::{Brake, Rates};
pub use super::cleft::Molecules;
pub use super::gates::{Gate, GateKind, Pore};
pub use channel::Channel;
pub use paces::{DAYS, Scale};
pub use reading::Reading;
pub use setting::{Clock, Depth, Setting};

use super::block::{Block, Site};
use super::gates::Pace;
use super::growth::Growth;
use super::signal::Signal;
use drawn::Drawn;

/// One synapse with its cells. All memory is taken by [`Lab::new`].
#[derive(Clone, Debug)]
pub struct Lab {
    setting: Setting,
    /// Ticks of [`paces::TICKS`] not yet taken, less than one.
    carried: f64,
    signal: Signal,
    /// For the two scales of a signal.
    paces: [Pace; 2],
    /// Ms since the last release; none at rest.
    since: Option<f64>,
    sent: u32,
    brake: Block,
    receiver: Block,
    rates: Rates,
    /// What the Days clock started from.
    session: Session,
    growth: Growth,
    /// Growth stands at a day that was gone to.
    stands: bool,
    channel: Channel,
    /// S on the Block clock since something was changed.
    watched: f32,
    drawn: Drawn,
}

/// The cells and their gates at the height of the session; it fades on the Days clock.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Session {
    brake: f32,
    receiver: f32,
    rates: Rates,
}

impl Lab {
    /// The gate that is cut open when it is looked at closely: the NMDA gate nearest to the centre.
    pub const CUT: usize = 94;

    /// At rest, without ketamine; the same seed and the same calls give the same bits everywhere.
    pub fn new(seed: u64) -> Self {
        let setting = Setting::default();
        let signal = Signal::new(seed);
        let drawn = Drawn::new(seed, signal.receptors());
        let rates = Rates::usual();
        let mut lab = Self {
            setting,
            carried: 0.0,
            signal,
            paces: paces::SIGNAL.map(Pace::new),
            since: None,
            sent: 0,
            brake: Block::none(Site::Brake),
            receiver: Block::none(Site::Receiver),
            rates,
            session: Session {
                brake: 0.0,
                receiver: 0.0,
                rates,
            },
            growth: Growth::new(setting.links),
            stands: false,
            channel: Channel::new(seed),
            watched: 0.0,
            drawn,
        };
        lab.show();
        lab
    }

    /// Changes what the reader may change. Molecules go on; block moves on its own clock.
    ///
    /// On the Days clock a change is a new session: it starts from the height of ketamine.
    pub fn set(&mut self, setting: Setting) {
        let setting = setting.legal();
        let old = self.setting;
        if setting == old {
            return;
        }
        self.setting = setting;
        self.watched = 0.0;
        if setting.links.to_bits() != old.links.to_bits() {
            self.growth = Growth::new(setting.links);
        }
        if setting.clock.growth().is_some() {
            self.settle();
        }
        self.show();
    }

    /// Block and circuit jump to where the setting leads; on the Days clock the days start anew.
    pub fn settle(&mut self) {
        let Setting {
            ketamine, usage, ..
        } = self.setting;
        self.brake.settle(ketamine, usage);
        self.receiver.settle(ketamine, usage);
        self.channel.settle(ketamine, usage);
        self.rates = self.goal();
        self.watched = 0.0;
        self.session = Session {
            brake: self.brake.held,
            receiver: self.receiver.held,
            rates: self.rates,
        };
        self.stands = false;
        if self.setting.clock.growth().is_some() {
            self.growth = Growth::new(self.setting.links);
        }
        self.show();
    }

    /// One vesicle empties from the centre.
    pub fn signal(&mut self) {
        self.signal.release();
        self.since = Some(0.0);
        self.sent += 1;
        self.drawn.restart();
    }

    /// Lets seconds on the screen pass, 0.25 at most: whole ticks, the rest is carried over.
    pub fn step(&mut self, seconds: f64) {
        // What is no number is no time.
        let seconds = if seconds > 0.0 {
            seconds.min(paces::LONGEST)
        } else {
            0.0
        };
        self.carried += seconds * paces::TICKS;
        let ticks = self.carried as u32;
        self.carried -= f64::from(ticks);
        for _ in 0..ticks {
            match self.setting.clock {
                Clock::Milliseconds => self.tick_signal(),
                Clock::Block => self.tick_block(),
                Clock::Hours | Clock::Days => self.tick_growth(),
            }
            self.show();
        }
    }

    /// The scale it is on.
    pub fn scale(&self) -> Scale {
        match self.setting.clock {
            Clock::Milliseconds if self.since.is_some_and(|ms| ms < paces::BURST) => Scale::Burst,
            Clock::Milliseconds => Scale::Gates,
            Clock::Block => Scale::Block,
            Clock::Hours => Scale::Hours,
            Clock::Days => Scale::Days,
        }
    }

    /// Whether more time would change anything.
    pub fn moving(&self) -> bool {
        match self.setting.clock {
            Clock::Milliseconds => self.since.is_some(),
            Clock::Block => self.watched < paces::WATCH || !self.settled(),
            Clock::Hours => self.growth.hours < paces::HOURS,
            Clock::Days => !self.stands && self.growth.hours < paces::DAYS * 24.0,
        }
    }

    /// The free molecules.
    pub fn molecules(&self) -> Molecules<'_> {
        self.signal.molecules()
    }

    /// The 80 AMPA, then the 20 NMDA gates; order and places are those of every lab.
    pub fn gates(&self) -> &[Gate] {
        self.drawn.gates()
    }

    /// The one gate that is cut open: on the Block clock a gate of the brake cell, else gate [`Lab::CUT`].
    pub fn pore(&self) -> Pore {
        match self.setting.clock {
            Clock::Block => self.channel.pore(),
            _ => self.gates()[Self::CUT].pore,
        }
    }

    /// Firing as shares of each cell's highest.
    pub fn circuit(&self) -> Rates {
        self.rates
    }

    /// Molecules let out, free, bound and taken up so far: the first is the sum of the others.
    pub fn count(&self) -> [u64; 4] {
        let signal = &self.signal;
        [
            signal.released(),
            signal.molecules().count() as u64,
            signal.receptors().bound() as u64,
            signal.taken(),
        ]
    }

    fn goal(&self) -> Rates {
        Rates::steady(self.setting.brake, self.brake.held, self.receiver.held)
    }

    fn settled(&self) -> bool {
        let Setting {
            ketamine, usage, ..
        } = self.setting;
        let near =
            |block: &Block| (block.held - block.site.steady(ketamine)).abs() < paces::SETTLED;
        usage <= 0.0 || near(&self.brake) && near(&self.receiver)
    }

    fn tick_signal(&mut self) {
        let Some(since) = self.since else {
            return;
        };
        let pace = &self.paces[usize::from(since >= paces::BURST)];
        self.signal.step(pace);
        let since = since + pace.stride.time;
        let open = self.signal.open();
        let shut = since >= paces::NMDA_HAD_PEAK && open.ampa + open.nmda == 0;
        if shut || since >= paces::SIGNAL_ENDS {
            self.signal.rest();
            self.since = None;
        } else {
            self.since = Some(since);
        }
    }

    fn tick_block(&mut self) {
        if !self.moving() {
            return;
        }
        let Setting {
            ketamine, usage, ..
        } = self.setting;
        let seconds = paces::BLOCK_TICK;
        self.brake.step(ketamine, usage, seconds);
        self.receiver.step(ketamine, usage, seconds);
        self.rates = self.rates.towards(self.goal(), seconds);
        self.channel.step(ketamine, usage, seconds);
        self.watched += seconds;
    }

    fn tick_growth(&mut self) {
        let Some(hours) = self.setting.clock.growth().filter(|_| self.moving()) else {
            return;
        };
        self.growth.step(self.session.rates.glutamate(), hours);
        let burst = self.growth.burst();
        self.brake.held = self.session.brake * burst;
        self.receiver.held = self.session.receiver * burst;
        let rest = Rates::steady(self.setting.brake, 0.0, 0.0);
        self.rates = rest.mixed(self.session.rates, burst);
    }

    /// Brings what is drawn up to date.
    fn show(&mut self) {
        self.signal.keep(drawn::ampa_there(self.growth.links));
        self.drawn
            .update(self.signal.receptors(), self.receiver.held);
    }
}
