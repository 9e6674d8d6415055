//! The state behind the synapse picture, and the seven beats of its story.

/// What the synapse picture shows; every field is a share from 0 to 1. The picture is a function of this and
/// nothing else, so that a simulation can take the place of [`Synapse::beat`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Synapse {
    /// Glutamate out in the cleft.
    pub glutamate: f32,
    /// Ketamine near the gates.
    pub ketamine: f32,
    /// NMDA gates with ketamine stuck inside.
    pub blocked: f32,
    /// AMPA gates that are open.
    pub ampa: f32,
    /// How hard the brake cell holds the sender back.
    pub brake: f32,
    /// Growth signals inside the receiver.
    pub growth: f32,
    /// Strength and number of links.
    pub links: f32,
}

/// What the story opens on: a quiet synapse, its links weak, its brake on.
const QUIET: Synapse = Synapse {
    glutamate: 0.12,
    ketamine: 0.0,
    blocked: 0.0,
    ampa: 0.12,
    brake: 0.8,
    growth: 0.05,
    links: 0.25,
};

/// The most gates the story ever shows as blocked: about one in three, and that on brake cells (facts, 7.3).
const MOST_BLOCKED: f32 = 0.34;

impl Synapse {
    /// The number of beats in the story.
    pub const BEATS: usize = 7;

    /// One of the seven beats of the story (0 to 6; a higher number is the last), with the reader's one change in
    /// it as `slide`, 0 to 1. Illustrative: the order of events is the one in the facts (1.0), the heights are
    /// drawn to be seen, not measured. Each beat at its [`start`](Self::start) follows from the one before.
    pub fn beat(beat: usize, slide: f32) -> Self {
        // A slide that is no number is as good as none.
        let s = if slide.is_nan() {
            Self::start(beat)
        } else {
            slide.clamp(0.0, 1.0)
        };
        match beat {
            // How strong the links are.
            0 => Self {
                links: mix(0.06, 0.6, s),
                ampa: mix(0.0, 0.3, s),
                glutamate: mix(0.06, 0.2, s),
                ..QUIET
            },
            // How much ketamine is near.
            1 => Self {
                ketamine: s,
                ..QUIET
            },
            // How often the gates open: ketamine can only enter an open one, so more opening means more trapped.
            2 => Self {
                ketamine: 0.8,
                glutamate: mix(0.08, 0.42, s),
                blocked: mix(0.0, MOST_BLOCKED, s),
                ..QUIET
            },
            // How hard the brake holds.
            3 => Self {
                ketamine: 0.75,
                blocked: MOST_BLOCKED,
                brake: s,
                glutamate: mix(0.38, 0.12, s),
                ..QUIET
            },
            // How far the brake is lifted.
            4 => Self {
                ketamine: 0.65,
                blocked: MOST_BLOCKED,
                brake: mix(0.8, 0.0, s),
                glutamate: mix(0.15, 1.0, s),
                ampa: mix(0.12, 0.6, s),
                ..QUIET
            },
            // How busy the AMPA gates are.
            5 => Self {
                ketamine: 0.5,
                blocked: 0.3,
                brake: 0.25,
                glutamate: 0.7,
                ampa: s,
                growth: mix(0.05, 1.0, s),
                links: mix(0.25, 0.34, s),
            },
            // Time: hours, about a day (the peak, at the middle), weeks.
            _ => {
                let (rise, fall) = ((s * 2.0).min(1.0), (s * 2.0 - 1.0).max(0.0));
                Self {
                    glutamate: mix(0.3, 0.2, rise),
                    ketamine: mix(0.3, 0.0, rise),
                    blocked: mix(0.2, 0.0, rise),
                    ampa: mix(0.5, 0.4, rise) - 0.1 * fall,
                    brake: mix(0.4, 0.6, rise),
                    growth: mix(0.9, 0.5, rise) - 0.4 * fall,
                    links: mix(0.34, 1.0, rise) - 0.4 * fall,
                }
            }
        }
    }

    /// Where the slide of a beat stands when the reader arrives.
    pub fn start(beat: usize) -> f32 {
        match beat {
            0 => 0.3,
            3 => 0.2,
            4 => 0.85,
            6 => 0.5,
            _ => 0.7,
        }
    }
}

fn mix(from: f32, to: f32, share: f32) -> f32 {
    from + (to - from) * share
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: u8 = 40;

    /// Holds that `field` never falls (or, with `sign` -1, never rises) along the slide, and does move.
    fn check(beat: usize, field: fn(Synapse) -> f32, sign: f32, from: u8, to: u8) {
        let at = |step: u8| sign * field(Synapse::beat(beat, f32::from(step) / f32::from(STEPS)));
        for step in from..to {
            assert!(at(step + 1) >= at(step), "beat {beat}, step {step}");
        }
        assert!(at(to) - at(from) > 0.1, "beat {beat} does not move");
    }

    #[test]
    fn the_slide_moves_what_it_says() {
        check(0, |s| s.links, 1.0, 0, STEPS);
        check(1, |s| s.ketamine, 1.0, 0, STEPS);
        check(2, |s| s.blocked, 1.0, 0, STEPS);
        check(2, |s| s.glutamate, 1.0, 0, STEPS);
        check(3, |s| s.brake, 1.0, 0, STEPS);
        check(3, |s| s.glutamate, -1.0, 0, STEPS);
        check(4, |s| s.brake, -1.0, 0, STEPS);
        check(4, |s| s.glutamate, 1.0, 0, STEPS);
        check(5, |s| s.ampa, 1.0, 0, STEPS);
        check(5, |s| s.growth, 1.0, 0, STEPS);
    }

    #[test]
    fn links_peak_at_about_a_day_and_fade_in_part() {
        check(6, |s| s.links, 1.0, 0, STEPS / 2);
        check(6, |s| s.links, -1.0, STEPS / 2, STEPS);
        assert!(Synapse::beat(6, 1.0).links > Synapse::beat(6, 0.0).links);
    }

    #[test]
    fn shares_are_shares_and_few_gates_are_blocked() {
        for beat in 0..=Synapse::BEATS {
            for slide in [
                f32::NEG_INFINITY,
                0.0,
                0.25,
                0.5,
                0.75,
                1.0,
                f32::INFINITY,
                f32::NAN,
            ] {
                let s = Synapse::beat(beat, slide);
                for share in [
                    s.glutamate,
                    s.ketamine,
                    s.blocked,
                    s.ampa,
                    s.brake,
                    s.growth,
                    s.links,
                ] {
                    assert!(
                        (0.0..=1.0).contains(&share),
                        "beat {beat} at {slide}: {s:?}"
                    );
                }
                assert!(s.blocked <= MOST_BLOCKED);
            }
        }
    }
}
