use super::{Clock, Lab, paces};

impl Lab {
    /// Goes to a day after the session, forward from its beginning; on the Days clock only.
    pub fn day(&mut self, days: f32) {
        if self.setting.clock != Clock::Days {
            return;
        }
        self.settle();
        while self.growth.hours < days.min(paces::DAYS) * 24.0 {
            self.tick_growth();
        }
        self.show();
    }
}
