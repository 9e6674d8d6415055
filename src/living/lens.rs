//! Perspective of the synapse: nanometres in the cleft to units of the synapse's sheet. The eye stands a little above
//! the receiver's stage. The cleft's height is drawn about six times too large, so that one can look into it.

/// How far the eye stands behind the middle of the stage, in radii of the stage.
const EYE: f32 = 3.6;
/// Where the stage is cut open, in radii in front of the middle.
pub const CUT: f32 = 0.6;
/// Where what is endlessly far would stand.
const HORIZON: f32 = 46.0;
/// How steeply the eye looks down.
const FALL: f32 = 230.0;
/// Units to a radius of the stage at its middle.
const WIDE: f32 = 215.0;
/// Units from the receiver to the sender at the middle of the stage.
const HIGH: f32 = 117.0;
/// Height of the cleft, nm (facts 7).
pub const CLEFT: f32 = 20.0;
/// The sheet's middle.
const MIDDLE: f32 = 320.0;

/// Where the stage's cut edge stands in the sheet.
pub const FRONT: f32 = 322.0;

/// A point as it is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// Across the sheet.
    pub x: f32,
    /// Down the sheet.
    pub y: f32,
    /// How large: 1 at the middle of the stage, more in front.
    pub near: f32,
}

/// The lens for a stage of some radius.
#[derive(Clone, Copy, Debug)]
pub struct Lens {
    /// One by the radius of the stage, 1/nm.
    per: f32,
}

impl Lens {
    /// For a stage of this radius, nm.
    pub fn new(radius: f32) -> Self {
        Self {
            per: 1.0 / radius.max(1.0),
        }
    }

    /// Where a point of the cleft is seen: x and y from the middle of the stage, y towards the eye, z from the
    /// receiver up, all nm. Nothing when it stands before the cut.
    #[inline]
    pub fn see(self, x: f32, y: f32, z: f32) -> Option<Seen> {
        let depth = y * self.per;
        if depth > CUT {
            return None;
        }
        let near = EYE / (EYE - depth);
        Some(Seen {
            x: MIDDLE + x * self.per * WIDE * near,
            y: HORIZON + (FALL - z * (HIGH / CLEFT)) * near,
            near,
        })
    }

    /// As [`Self::see`], on the stage and in radii.
    pub fn ground(x: f32, y: f32) -> Seen {
        let near = EYE / (EYE - y.min(CUT));
        Seen {
            x: MIDDLE + x * WIDE * near,
            y: HORIZON + FALL * near,
            near,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cut_edge_is_where_the_sheet_has_it() {
        assert!((Lens::ground(0.0, CUT).y - FRONT).abs() < 0.5);
    }

    #[test]
    fn far_is_small_and_high_and_what_is_cut_away_is_not_seen() {
        let lens = Lens::new(250.0);
        let far = lens.see(100.0, -250.0, 0.0).unwrap();
        let near = lens.see(100.0, 100.0, 0.0).unwrap();
        assert!(far.near < near.near && far.y < near.y && far.x < near.x);
        assert!(lens.see(100.0, 100.0, 20.0).unwrap().y < near.y);
        assert!(lens.see(0.0, 160.0, 0.0).is_none());
    }
}
