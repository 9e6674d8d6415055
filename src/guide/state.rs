use super::screen::spots;
use super::{Address, BadValue, Chapter, Clock, Course, Display, Synapse, spoken};
use crate::content::{Moment, Pack, Route, RouteId};

/// The whole state of one guide. Everything on screen is derived from it and the pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// The chapter that is open.
    pub chapter: Chapter,
    /// The routes on offer; never empty.
    pub routes: Vec<RouteId>,
    /// The route chosen, one of `routes`.
    pub route: RouteId,
    /// The clock of the session.
    pub clock: Clock,
    /// Screen in each chapter; the session's is the clock's moment.
    steps: [usize; 5],
    /// The reader's one change in each beat of the brain story, 0 to 1.
    pub slides: [f32; 7],
    /// The story plays by itself.
    pub playing: bool,
    /// The list of screens is unfolded, where there is no room for it.
    pub contents: bool,
    /// Colours and text size.
    pub display: Display,
    /// Index of the chosen country in the pack.
    pub country: usize,
    /// Items of the checklist that are ticked: (list, item).
    pub ticked: Vec<(usize, usize)>,
    /// What is typed in the plan: who takes the reader home, their phone, a question. Never stored.
    pub notes: [String; 3],
    /// What a screen reader is told after a step on the clock by *Next* or *Back*: the words around change unseen.
    pub said: String,
    /// Chapters that have been opened.
    pub seen: [bool; 5],
    /// The models of the chosen route.
    course: Course,
}

impl Guide {
    /// A fresh guide on the first screen. Without routes, all of the pack's are on offer.
    pub fn new(pack: &Pack, routes: &[RouteId]) -> Self {
        let told = pack.session.routes.iter().map(|route| route.id);
        let mut routes: Vec<_> = told
            .clone()
            .filter(|route| routes.contains(route))
            .collect();
        if routes.is_empty() {
            routes = told.collect();
        }
        let route = routes.first().copied().unwrap_or_default();
        Self {
            chapter: Chapter::Session,
            route,
            routes,
            clock: Clock::default(),
            steps: [0; 5],
            slides: std::array::from_fn(Synapse::start),
            playing: false,
            said: String::new(),
            contents: false,
            display: Display::default(),
            country: 0,
            ticked: Vec::new(),
            notes: Default::default(),
            seen: [false; 5],
            course: Course::of(route),
        }
    }

    /// Changes the routes on offer; the chosen one stays where it can.
    pub fn offer(&mut self, routes: &[RouteId], pack: &Pack) {
        self.routes = Self::new(pack, routes).routes;
        if !self.routes.contains(&self.route) {
            self.choose(self.routes[0], pack);
        }
    }

    /// Chooses the country of that code; an empty code is the pack's first.
    ///
    /// # Errors
    /// The code, and those that are there; the choice stays as it was.
    pub fn settle(&mut self, code: &str, pack: &Pack) -> Result<(), BadValue> {
        if code.is_empty() {
            self.country = 0;
            return Ok(());
        }
        let codes: Vec<_> = pack
            .countries
            .iter()
            .map(|country| country.id.as_str())
            .collect();
        let index = codes.iter().position(|each| *each == code);
        self.country = index.ok_or_else(|| BadValue::new("country", code, &codes))?;
        Ok(())
    }

    /// The chosen route's story.
    ///
    /// # Panics
    /// Never with a pack that passed its checks: it tells every route on offer.
    pub fn told<'a>(&self, pack: &'a Pack) -> &'a Route {
        let routes = &pack.session.routes;
        routes
            .iter()
            .find(|route| route.id == self.route)
            .unwrap_or(&routes[0])
    }

    /// The moment that holds now.
    pub fn moment<'a>(&self, pack: &'a Pack) -> &'a Moment {
        let moments = &self.told(pack).moments;
        &moments[self.clock.moment().min(moments.len() - 1)]
    }

    /// The models of the chosen route.
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// Minutes from the start of the dose.
    pub fn minute(&self, pack: &Pack) -> f64 {
        self.clock.minute(&self.told(pack).moments)
    }

    /// Which screen of the open chapter.
    pub fn step(&self) -> usize {
        if self.chapter == Chapter::Session {
            self.clock.moment()
        } else {
            self.steps[self.chapter as usize]
        }
    }

    /// How many screens a chapter has.
    pub fn count(&self, chapter: Chapter, pack: &Pack) -> usize {
        match chapter {
            Chapter::Session => self.told(pack).moments.len(),
            Chapter::Brain => pack.brain.beats.len() + 1,
            Chapter::Safety => pack.safety.sections.len(),
            Chapter::Evidence => pack.evidence.sections.len(),
            Chapter::Plan => 1,
        }
    }

    /// Opens a chapter where it was left.
    pub fn open(&mut self, chapter: Chapter) {
        self.chapter = chapter;
        self.playing = false;
        self.contents = false;
        self.seen[chapter as usize] = true;
    }

    /// Goes to a screen of the open chapter, clamped.
    pub fn go(&mut self, step: usize, pack: &Pack) {
        let step = step.min(self.count(self.chapter, pack) - 1);
        if self.chapter == Chapter::Session {
            self.clock = Clock::at(step);
        }
        self.steps[self.chapter as usize] = step;
        self.playing = false;
        self.contents = false;
    }

    /// The next screen; from the last one of a chapter, the first of the next; from the very last, the very first.
    pub fn next(&mut self, pack: &Pack) {
        if self.step() + 1 < self.count(self.chapter, pack) {
            self.go(self.step() + 1, pack);
        } else {
            self.open(self.chapter.next().unwrap_or_default());
            self.go(0, pack);
        }
        self.tell(pack);
    }

    /// The screen before; from the first one, the last of the chapter before.
    pub fn back(&mut self, pack: &Pack) {
        if let Some(step) = self.step().checked_sub(1) {
            self.go(step, pack);
        } else if let Some(chapter) = self.chapter.back() {
            self.open(chapter);
            self.go(usize::MAX, pack);
        }
        self.tell(pack);
    }

    /// Elsewhere focus goes to the heading, which is then read; on the clock it stays on the button.
    fn tell(&mut self, pack: &Pack) {
        self.said = match self.chapter {
            Chapter::Session => spoken(self, pack),
            _ => String::new(),
        };
    }

    /// True on the very first screen.
    pub fn at_start(&self) -> bool {
        self.chapter == Chapter::Session && self.step() == 0
    }

    /// Changes the route and keeps the place in the story.
    pub fn choose(&mut self, route: RouteId, pack: &Pack) {
        if self.routes.contains(&route) && route != self.route {
            let stage = self.moment(pack).stage;
            self.route = route;
            self.course = Course::of(route);
            self.clock = Clock::at_stage(stage, &self.told(pack).moments);
            self.playing = false;
        }
    }

    /// Ticks or unticks an item of the checklist.
    pub fn tick(&mut self, list: usize, item: usize) {
        match self.ticked.iter().position(|each| *each == (list, item)) {
            Some(index) => drop(self.ticked.swap_remove(index)),
            None => self.ticked.push((list, item)),
        }
    }

    /// Plays or pauses the story; from its end it starts again.
    pub fn toggle(&mut self, pack: &Pack) {
        if !self.playing && self.clock.moment() + 1 >= self.count(Chapter::Session, pack) {
            self.clock = Clock::default();
        }
        self.playing = !self.playing;
    }

    /// Lets the story run for `seconds`: each moment stays as long as its caption takes to read.
    pub fn play(&mut self, seconds: f64, pack: &Pack) {
        let count = self.count(Chapter::Session, pack);
        self.clock = self
            .clock
            .moved(seconds / reading_time(self.moment(pack)), count);
        self.playing = self.clock.moment() + 1 < count;
    }

    /// The address of this place.
    pub fn address(&self, pack: &Pack) -> Address {
        Address {
            chapter: self.chapter,
            route: Some(self.route),
            spot: spots(self, pack)
                .get(self.step())
                .map(|spot| (*spot).to_owned()),
        }
    }

    /// Goes to an address, as near as it can.
    ///
    /// # Errors
    /// The part that names nothing here; the rest of the address holds.
    pub fn visit(&mut self, address: &Address, pack: &Pack) -> Result<(), BadValue> {
        self.open(address.chapter);
        let route_known = address.route.is_none_or(|route| {
            self.choose(route, pack);
            self.route == route
        });
        if let Some(spot) = &address.spot {
            let known = spots(self, pack);
            if let Some(step) = known.iter().position(|each| each == spot) {
                self.go(step, pack);
            } else if let (Chapter::Session, Ok(minute)) = (self.chapter, spot.parse::<i32>()) {
                self.clock = Clock::at_minute(minute.into(), &self.told(pack).moments);
            } else {
                return Err(BadValue::new("moment", spot, &known));
            }
        }
        if route_known {
            return Ok(());
        }
        let allowed: Vec<_> = self.routes.iter().map(|route| route.as_str()).collect();
        Err(BadValue::new(
            "route",
            address.route.unwrap_or_default().as_str(),
            &allowed,
        ))
    }
}

/// Seconds to read a moment's caption at 150 words a minute, with a breath after it.
fn reading_time(moment: &Moment) -> f64 {
    let words =
        moment.caption.say.split_whitespace().count() + moment.title.split_whitespace().count();
    1.5 + words as f64 * 60.0 / 150.0
}
