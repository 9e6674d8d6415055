//! Where the reader is: what a reader would notice.

mod accent;
mod after;
mod bench;
mod breathing;
mod clinic;
mod code;
mod element;
mod fuzz;
mod help;
mod hidden;
mod kiosk;
mod kiosk_looks;
mod living;
mod matters;
mod options;
mod pace;
mod paper;
mod patch;
mod places;
mod rates;
mod said;
mod schema;
mod story;
mod tell;
mod walk;
mod yielding;

use ketamine_guide::content::{Pack, RouteId};
use ketamine_guide::guide::Guide;

/// Every screen for every route, as a guide that stands there.
pub fn everywhere(pack: &Pack, mut see: impl FnMut(&Guide)) {
    for route in RouteId::ALL {
        let mut guide = Guide::new(pack, &[]);
        guide.choose(route, pack);
        loop {
            see(&guide);
            guide.next(pack);
            if guide.at_start() {
                break;
            }
        }
    }
}
