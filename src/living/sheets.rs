//! Where things stand: three sheets of paper of 640 by 480 units, each lying small in the middle of the one before, so
//! that the zoom is true at every moment. The world is the circuit's sheet.

use super::camera::View;

/// Width and height of a sheet.
pub const SHEET: (f32, f32) = (640.0, 480.0);

/// A sheet's place in the world: where its corner lies and how large one of its units is there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// Its corner.
    pub x: f32,
    /// Its corner, downward.
    pub y: f32,
    /// World units to one of its own.
    pub unit: f32,
}

/// Sender, brake cell and receiver.
pub const CIRCUIT: Sheet = Sheet {
    x: 0.0,
    y: 0.0,
    unit: 1.0,
};

/// The synapse lies where the sender meets the receiver.
pub const SYNAPSE: Sheet = Sheet {
    x: 296.0 - 320.0 / 7.0,
    y: 248.0 - 240.0 / 7.0,
    unit: 1.0 / 7.0,
};

/// Units of the gate's sheet to one of the synapse's.
pub const GATE_SCALE: f32 = 4.6;

/// The middle of the membrane in the synapse's sheet, where the gate stands, and in the gate's sheet.
pub const GATE_AT: (f32, f32) = (320.0, 330.7);
/// As [`GATE_AT`], in the gate's own sheet.
pub const GATE_MIDDLE: (f32, f32) = (320.0, 276.0);

/// One gate of the front row.
pub const GATE: Sheet = Sheet {
    x: SYNAPSE.x + (GATE_AT.0 - GATE_MIDDLE.0 / GATE_SCALE) * SYNAPSE.unit,
    y: SYNAPSE.y + (GATE_AT.1 - GATE_MIDDLE.1 / GATE_SCALE) * SYNAPSE.unit,
    unit: SYNAPSE.unit / GATE_SCALE,
};

/// How much smaller each depth is drawn when two halves stand side by side, and the middle of its half.
const HALF: [(f32, f32, f32); 3] = [
    (0.53, 316.0, 236.0),
    (0.64, 320.0, 262.0),
    (0.74, 320.0, 246.0),
];

/// What the camera sees at a depth; `half` when two pictures stand side by side.
pub fn home(depth: usize, half: bool) -> View {
    let depth = depth.min(2);
    let sheet = [CIRCUIT, SYNAPSE, GATE][depth];
    let (scale, x, y) = if half {
        HALF[depth]
    } else {
        (1.0, SHEET.0 / 2.0, SHEET.1 / 2.0)
    };
    View {
        x: sheet.x + x * sheet.unit,
        y: sheet.y + y * sheet.unit,
        span: SHEET.1 * sheet.unit / scale,
        depth: depth as f32,
    }
}

/// A part of the canvas that shows one picture, in device pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pane {
    /// Left edge.
    pub x: f32,
    /// Width.
    pub w: f32,
    /// Height; a pane is as high as the canvas.
    pub h: f32,
}

impl Pane {
    /// A canvas of a size shared by one or two panes; with one, the second is not to be used.
    pub fn side_by_side(wide: f32, high: f32, count: usize) -> [Self; 2] {
        let w = wide / count.max(1) as f32;
        [0.0, w].map(|x| Self { x, w, h: high })
    }
}

/// From the units of a sheet to device pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fit {
    /// Pixels to a unit.
    pub s: f32,
    /// Where the sheet's corner falls.
    pub x: f32,
    /// As `x`, downward.
    pub y: f32,
}

impl Fit {
    /// How a sheet falls into a pane under a view.
    pub fn new(sheet: Sheet, view: View, pane: Pane) -> Self {
        let zoom = pane.h / view.span;
        Self {
            s: zoom * sheet.unit,
            x: pane.x + pane.w / 2.0 + (sheet.x - view.x) * zoom,
            y: pane.h / 2.0 + (sheet.y - view.y) * zoom,
        }
    }

    /// Where a point of the sheet falls.
    pub fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.s, self.y + y * self.s)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PANE: Pane = Pane {
        x: 0.0,
        w: 640.0,
        h: 480.0,
    };

    #[test]
    fn at_home_a_sheet_fills_the_pane() {
        for (depth, sheet) in [CIRCUIT, SYNAPSE, GATE].into_iter().enumerate() {
            let fit = Fit::new(sheet, home(depth, false), PANE);
            let (x, y) = fit.at(640.0, 480.0);
            assert!(
                (fit.s - 1.0).abs() < 1e-3 && fit.x.abs() + fit.y.abs() < 0.1,
                "{fit:?}"
            );
            assert!(
                (x - 640.0).abs() + (y - 480.0).abs() < 0.2,
                "{depth}: {x} {y}"
            );
        }
    }

    #[test]
    fn one_point_of_the_world_falls_on_one_pixel_in_every_sheet() {
        let view = home(1, false);
        let (inner, outer) = (Fit::new(GATE, view, PANE), Fit::new(SYNAPSE, view, PANE));
        let (a, b) = (
            inner.at(GATE_MIDDLE.0, GATE_MIDDLE.1),
            outer.at(GATE_AT.0, GATE_AT.1),
        );
        assert!((a.0 - b.0).abs() + (a.1 - b.1).abs() < 0.05, "{a:?} {b:?}");
    }
}
