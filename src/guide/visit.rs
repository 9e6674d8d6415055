//! Places by address: where the reader is, and how to go there.

use super::screen::spots;
use super::{Address, BadValue, Chapter, Clock, Guide};
use crate::content::{Pack, RouteId};

impl Guide {
    /// The address of this place.
    pub fn address(&self, pack: &Pack) -> Address {
        Address {
            chapter: self.chapter,
            route: Some(self.route),
            spot: spots(self, pack)
                .get(self.step())
                .map(|spot| (*spot).to_owned()),
            lang: None,
        }
    }

    /// Goes to an address, as near as it can.
    ///
    /// # Errors
    /// The part that names nothing here; the rest of the address holds.
    pub fn visit(&mut self, address: &Address, pack: &Pack) -> Result<(), BadValue> {
        self.open(address.chapter);
        let route = address.route.map_or(Ok(()), |route| self.take(route, pack));
        let spot = address.spot.as_deref();
        spot.map_or(Ok(()), |spot| self.stand(spot, pack))
            .and(route)
    }

    /// Chooses a route that is on offer.
    fn take(&mut self, route: RouteId, pack: &Pack) -> Result<(), BadValue> {
        self.choose(route, pack);
        if self.route == route {
            return Ok(());
        }
        let allowed: Vec<_> = self.routes.iter().map(|route| route.as_str()).collect();
        Err(BadValue::new("route", route.as_str(), &allowed))
    }

    /// Goes to a screen by its id; in the session also by minutes.
    fn stand(&mut self, spot: &str, pack: &Pack) -> Result<(), BadValue> {
        let known = spots(self, pack);
        if let Some(step) = known.iter().position(|each| *each == spot) {
            self.go(step, pack);
            return Ok(());
        }
        let mut bad = BadValue::new("moment", spot, &known);
        let moments = &self.told(pack).moments;
        if let (Chapter::Session, Some(first), Some(last)) =
            (self.chapter, moments.first(), moments.last())
        {
            let usual = spot
                .parse::<i32>()
                .map(|minute| self.pace().usual(minute.into()));
            let told = f64::from(first.at)..=f64::from(last.at);
            if let Some(usual) = usual.ok().filter(|usual| told.contains(usual)) {
                self.turn(Clock::at_minute(usual, moments));
                return Ok(());
            }
            bad.allowed = format!("minutes {} to {}, {}", first.at, last.at, bad.allowed);
        }
        Err(bad)
    }
}
