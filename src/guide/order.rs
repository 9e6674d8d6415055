use super::{Beat, Guide};
use crate::science::lab::{Depth, Setting};

/// What the models and their picture are told to be; follows from the state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Order {
    /// What the models are set to.
    pub setting: Setting,
    /// How close the reader looks.
    pub depth: Depth,
    /// Two halves: without and with.
    pub compare: bool,
    entered: u32,
    settled: bool,
    signalling: bool,
    sent: u32,
    day: Option<f32>,
}

/// Models that take orders.
pub trait Models {
    /// Why one could not be taken.
    type Error;
    /// All models as at their very first.
    ///
    /// # Errors
    /// The models failed; so in all of these.
    fn begin(&mut self) -> Result<(), Self::Error>;
    /// Sets them.
    #[allow(clippy::missing_errors_doc)]
    fn set(&mut self, order: &Order) -> Result<(), Self::Error>;
    /// Lets them come to where the setting leads.
    #[allow(clippy::missing_errors_doc)]
    fn settle(&mut self) -> Result<(), Self::Error>;
    /// Sends one signal.
    #[allow(clippy::missing_errors_doc)]
    fn signal(&mut self) -> Result<(), Self::Error>;
    /// Goes to a day after the session.
    #[allow(clippy::missing_errors_doc)]
    fn day(&mut self, days: f32) -> Result<(), Self::Error>;
}

impl Guide {
    /// What the models are to be now.
    pub fn order(&self) -> Order {
        let lab = &self.lab;
        Order {
            setting: self.setting(),
            depth: lab.depth,
            compare: lab.compare,
            entered: lab.entered,
            // Ketamine has been there for a while when growth is told of, and when a signal is sent.
            settled: self.beat() >= Some(Beat::Growth) || lab.signalling,
            signalling: lab.signalling,
            sent: lab.sent,
            day: self.day(),
        }
    }
}

impl Order {
    /// Brings models from the order before, if there was one, to this one.
    ///
    /// # Errors
    /// The first that was not taken.
    pub fn give<M: Models>(&self, before: Option<&Self>, models: &mut M) -> Result<(), M::Error> {
        let fresh = before.is_none_or(|before| before.entered != self.entered);
        if fresh {
            models.begin()?;
        }
        models.set(self)?;
        if fresh && self.settled {
            models.settle()?;
        }
        let sent = before.filter(|_| !fresh).map_or(0, |before| before.sent);
        if self.signalling && self.sent != sent {
            models.signal()?;
        }
        match self.day {
            Some(day) if before.and_then(|before| before.day) != Some(day) => models.day(day),
            _ => Ok(()),
        }
    }
}
