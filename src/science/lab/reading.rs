use super::{Lab, drawn};

/// What the instruments show. As an array it crosses from one Wasm module to the other.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reading {
    /// Share of NMDA gates on the brake cell with ketamine in them.
    pub blocked_brake: f32,
    /// The same on the receiver.
    pub blocked_receiver: f32,
    /// How many of the 20 drawn NMDA gates hold ketamine.
    pub nmda_blocked: f32,
    /// Glutamate out, 1 without ketamine.
    pub glutamate: f32,
    /// AMPA busy, 1 without ketamine: with the glutamate, and with the gates that grown links have more.
    pub ampa: f32,
    /// AMPA gates open now.
    pub ampa_open: f32,
    /// NMDA gates open now without ketamine in them.
    pub nmda_open: f32,
    /// The most AMPA gates open since the last signal.
    pub ampa_peak: f32,
    /// The most NMDA gates open without ketamine since the last signal.
    pub nmda_peak: f32,
    /// Molecules free in the cleft.
    pub molecules: f32,
    /// Firing of the sender, share of its highest.
    pub sender: f32,
    /// Firing of the brake cell, share of its highest.
    pub brake: f32,
    /// Firing of the receiver, share of its highest.
    pub receiver: f32,
    /// Growth signal, 0 to 1.
    pub growth: f32,
    /// Strength of the links, 0 to 1.
    pub links: f32,
    /// Days since the session.
    pub days: f32,
    /// The single gate, as the number of its [`Pore`](super::Pore).
    pub pore: f32,
    /// As the number of the [`Scale`](super::Scale).
    pub scale: f32,
    /// 1 while more time changes anything.
    pub moving: f32,
    /// Signals sent so far.
    pub signals: f32,
}

impl Reading {
    /// How many numbers it is.
    pub const LEN: usize = 20;

    /// In the order of the fields.
    pub fn to_array(&self) -> [f32; Self::LEN] {
        [
            self.blocked_brake,
            self.blocked_receiver,
            self.nmda_blocked,
            self.glutamate,
            self.ampa,
            self.ampa_open,
            self.nmda_open,
            self.ampa_peak,
            self.nmda_peak,
            self.molecules,
            self.sender,
            self.brake,
            self.receiver,
            self.growth,
            self.links,
            self.days,
            self.pore,
            self.scale,
            self.moving,
            self.signals,
        ]
    }

    /// The way back; a number that is missing counts 0.
    pub fn from_slice(numbers: &[f32]) -> Self {
        let mut numbers = numbers.iter().copied();
        let mut next = || numbers.next().unwrap_or_default();
        Self {
            blocked_brake: next(),
            blocked_receiver: next(),
            nmda_blocked: next(),
            glutamate: next(),
            ampa: next(),
            ampa_open: next(),
            nmda_open: next(),
            ampa_peak: next(),
            nmda_peak: next(),
            molecules: next(),
            sender: next(),
            brake: next(),
            receiver: next(),
            growth: next(),
            links: next(),
            days: next(),
            pore: next(),
            scale: next(),
            moving: next(),
            signals: next(),
        }
    }
}

impl Lab {
    /// What the instruments show now.
    pub fn reading(&self) -> Reading {
        let glutamate = self.rates.glutamate();
        let [nmda_blocked, nmda_open] = self.drawn.nmda();
        Reading {
            blocked_brake: self.brake.held,
            blocked_receiver: self.receiver.held,
            nmda_blocked: nmda_blocked as f32,
            glutamate,
            ampa: glutamate * drawn::ampa_there(self.growth.links) as f32
                / drawn::ampa_there(self.growth.start) as f32,
            ampa_open: self.signal.open().ampa as f32,
            nmda_open: nmda_open as f32,
            ampa_peak: self.signal.peak().ampa as f32,
            nmda_peak: self.drawn.nmda_peak() as f32,
            molecules: self.molecules().count() as f32,
            sender: self.rates.sender,
            brake: self.rates.brake,
            receiver: self.rates.receiver,
            growth: self.growth.signal,
            links: self.growth.links,
            days: self.growth.hours / 24.0,
            pore: f32::from(self.pore() as u8),
            scale: f32::from(self.scale() as u8),
            moving: f32::from(u8::from(self.moving())),
            signals: self.sent as f32,
        }
    }
}
