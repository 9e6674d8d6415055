//! The camera: one continuous zoom. What is seen is a window on the world; a zoom keeps one point of the world still,
//! and its width changes by equal factors in equal times, so that it feels even.

/// How long a zoom between neighbouring depths takes, seconds.
const TRAVEL: f32 = 0.9;

/// What is seen: a window on the world of the circuit sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// Its middle.
    pub x: f32,
    /// Its middle, downward.
    pub y: f32,
    /// How much of the world stands between its upper and lower edge.
    pub span: f32,
    /// How deep it looks: 0 circuit, 1 synapse, 2 gate; what is drawn fades by this.
    pub depth: f32,
}

/// The window a share of the way from one to another: the span in log space, the rest about the fixed point.
pub fn between(from: View, to: View, share: f32) -> View {
    let mix = |a: f32, b: f32, by: f32| a + (b - a) * by;
    let ratio = to.span / from.span;
    let span = from.span * libm::expf(libm::logf(ratio) * share);
    let by = if (ratio - 1.0).abs() < 1e-3 {
        share
    } else {
        (span - from.span) / (to.span - from.span)
    };
    View {
        x: mix(from.x, to.x, by),
        y: mix(from.y, to.y, by),
        span,
        depth: mix(from.depth, to.depth, share),
    }
}

/// Slow at both ends.
pub fn ease(share: f32) -> f32 {
    let t = share.clamp(0.0, 1.0);
    t * t * t * (t * (t * 6.0 - 15.0) + 10.0)
}

/// A camera on its way to a view, or standing there.
#[derive(Clone, Copy, Debug)]
pub struct Camera {
    from: View,
    to: View,
    way: f32,
    time: f32,
}

impl Camera {
    /// A camera that stands.
    pub fn at(view: View) -> Self {
        Self {
            from: view,
            to: view,
            way: 1.0,
            time: TRAVEL,
        }
    }

    /// Sets out for a view from wherever it is.
    pub fn go(&mut self, to: View) {
        if to != self.to {
            self.from = self.view();
            self.to = to;
            self.way = 0.0;
            // Two depths at once take longer, but not twice as long.
            let far = (to.depth - self.from.depth).abs();
            self.time = TRAVEL * (0.5 + 0.5 * far.clamp(0.3, 2.0));
        }
    }

    /// Is there at once.
    pub fn arrive(&mut self) {
        self.way = 1.0;
    }

    /// Some time passes.
    pub fn step(&mut self, seconds: f32) {
        self.way = (self.way + seconds / self.time).min(1.0);
    }

    /// Under way.
    pub fn moving(&self) -> bool {
        self.way < 1.0
    }

    /// What it sees now.
    pub fn view(&self) -> View {
        if self.moving() {
            between(self.from, self.to, ease(self.way))
        } else {
            self.to
        }
    }
}

/// How much is seen of what stands between two depths, with soft edges: rises from `a` to `b`.
pub fn rise(depth: f32, a: f32, b: f32) -> f32 {
    let t = ((depth - a) / (b - a)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDE: View = View {
        x: 320.0,
        y: 240.0,
        span: 480.0,
        depth: 0.0,
    };
    const CLOSE: View = View {
        x: 300.0,
        y: 250.0,
        span: 12.0,
        depth: 2.0,
    };

    #[test]
    fn a_zoom_is_even_and_keeps_one_point_still() {
        let [a, b, c] = [0.25, 0.5, 0.75].map(|share| between(WIDE, CLOSE, share));
        assert!((a.span / b.span - b.span / c.span).abs() < 1e-4);
        let fixed = |v: View| {
            let by = WIDE.span / (WIDE.span - CLOSE.span);
            let at = WIDE.x + (CLOSE.x - WIDE.x) * by;
            (at - v.x) / v.span
        };
        for view in [WIDE, a, b, c] {
            assert!((fixed(view) - fixed(CLOSE)).abs() < 1e-3, "{view:?}");
        }
    }

    #[test]
    fn it_goes_arrives_and_turns_on_the_way() {
        let mut camera = Camera::at(WIDE);
        assert!(!camera.moving());
        camera.go(CLOSE);
        camera.step(0.3);
        let on_the_way = camera.view();
        assert!(camera.moving() && on_the_way.span < WIDE.span && on_the_way.span > CLOSE.span);
        camera.go(WIDE);
        assert!((camera.view().span - on_the_way.span).abs() < 1e-3);
        camera.step(9.0);
        assert_eq!(camera.view(), WIDE);
    }

    #[test]
    fn shares_stay_shares() {
        for step in 0..=40_u8 {
            let at = f32::from(step) / 10.0 - 1.0;
            assert!((0.0..=1.0).contains(&ease(at)) && (0.0..=1.0).contains(&rise(at, 0.4, 0.9)));
        }
    }
}
