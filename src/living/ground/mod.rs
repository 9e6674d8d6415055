//! What stands still: light, cells, membranes. Painted anew only when the camera, the size or the theme changes.

mod air;
mod membrane;
mod neurons;
mod receiver;
mod sender;

pub use sender::{FLOOR, vesicle};

use super::art::nmda::Nmda;
use super::brush::Brush;
use super::camera::View;
use super::sheets::{CIRCUIT, Fit, GATE, Pane, SYNAPSE};
use web_sys::Path2d;

/// The fits of all sheets under one view.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fits {
    /// Of the circuit's sheet.
    pub circuit: Fit,
    /// Of the synapse's.
    pub synapse: Fit,
    /// Of the gate's.
    pub gate: Fit,
    /// How deep the view looks.
    pub depth: f32,
}

impl Fits {
    /// Under a view, in a pane.
    pub fn new(view: View, pane: Pane) -> Self {
        Self {
            circuit: Fit::new(CIRCUIT, view, pane),
            synapse: Fit::new(SYNAPSE, view, pane),
            gate: Fit::new(GATE, view, pane),
            depth: view.depth,
        }
    }
}

/// The drawings of the ground.
pub struct Ground {
    sender: sender::Sender,
    receiver: receiver::Receiver,
    membrane: membrane::Membrane,
    neurons: neurons::Neurons,
    haze: Vec<Path2d>,
}

impl Ground {
    /// Reads the drawings.
    pub fn new() -> Self {
        Self {
            sender: sender::Sender::new(),
            receiver: receiver::Receiver::new(),
            membrane: membrane::Membrane::new(),
            neurons: neurons::Neurons::new(),
            haze: air::drawings(),
        }
    }

    /// Paints one pane.
    pub fn paint(&self, brush: Brush, pane: Pane, fits: &Fits, blue: &Nmda) {
        brush.within(pane);
        air::paint(brush, pane, fits, &self.haze);
        self.neurons.paint(brush, fits);
        self.receiver.stage(brush, fits);
        self.sender.paint(brush, fits);
        self.receiver.face(brush, fits);
        self.membrane.paint(brush, fits, blue);
        brush.done();
    }
}
