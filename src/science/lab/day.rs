use super::{Lab, paces};

impl Lab {
    /// Goes to a day after the session, forward from its beginning, and stands there; on the
    /// clocks of growth only.
    pub fn day(&mut self, days: f32) {
        if self.setting.clock.growth().is_none() {
            return;
        }
        self.settle();
        while self.growth.hours < days.min(paces::DAYS) * 24.0 {
            self.tick_growth();
        }
        self.stands = true;
        self.show();
    }
}
