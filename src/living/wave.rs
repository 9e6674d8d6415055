//! Sine and cosine for drawing: right to a ten-thousandth, and a tenth of the size of the exact ones.

use core::f32::consts::{FRAC_PI_2, PI, TAU};

/// Sine of an angle, radians.
pub fn sin(angle: f32) -> f32 {
    // To the half turn about nought, then to the quarter turn: the other side mirrors it.
    let turns = angle / TAU;
    let x = (turns - libm::floorf(turns + 0.5)) * TAU;
    let x = if x > FRAC_PI_2 {
        PI - x
    } else if x < -FRAC_PI_2 {
        -PI - x
    } else {
        x
    };
    let square = x * x;
    x * (1.0
        + square
            * (-1.0 / 6.0 + square * (1.0 / 120.0 - square * (1.0 / 5040.0 - square / 362_880.0))))
}

/// Cosine of an angle, radians.
pub fn cos(angle: f32) -> f32 {
    sin(angle + FRAC_PI_2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_enough_for_drawing() {
        for step in -400..400_i16 {
            let angle = f32::from(step) * 0.05;
            assert!((sin(angle) - libm::sinf(angle)).abs() < 1e-4, "{angle}");
            assert!((cos(angle) - libm::cosf(angle)).abs() < 1e-4, "{angle}");
        }
    }
}
