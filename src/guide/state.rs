use super::{
    BadValue, Beat, Breathing, Chapter, Cited, Clinic, Clock, Course, Display, Ends, Kiosk, Lab,
    Leaf, Mine, Pace, Part, Ranking, Story, Tapped, Worded, Words, Worries,
};
use crate::content::{Moment, Pack, Route, RouteId};
use crate::science::InfusionMinutes;

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
    pub(super) steps: [usize; 5],
    /// The reader's one change in each beat of the brain story, 0 to 1.
    pub slides: [f32; 7],
    /// What the reader does with the living picture.
    pub lab: Lab,
    /// The story that plays by itself.
    pub story: Story,
    /// The sentence the reader has chosen to hold on to, of those in the pack.
    pub ground: Option<usize>,
    /// The pacer of slow breathing, while it runs.
    pub breath: Option<Breathing>,
    /// What the clinic told about itself.
    pub clinic: Clinic,
    /// The list of screens is unfolded, where there is no room for it.
    pub contents: bool,
    /// The sources of the screen are unfolded.
    pub sources: bool,
    /// The sources of the claim whose mark was tapped last.
    pub cited: Vec<Cited>,
    /// Colours and text size.
    pub display: Display,
    /// Index of the chosen country in the pack.
    pub country: usize,
    /// What matters to the reader, in order.
    pub matters: Ranking,
    /// What the reader has put on the plan. Never stored.
    pub mine: Mine,
    /// What the reader has said is true for them, in reading order. Never stored.
    pub(super) tapped: Vec<Tapped>,
    /// When the reader's visit ends. Never stored.
    pub ends: Ends,
    /// How rates are looked at, and which worry the reader. Never stored.
    pub worries: Worries,
    /// What a screen reader is told after a step on the clock by *Next* or *Back*: the words around change unseen.
    pub said: String,
    /// Chapters that have been opened.
    pub seen: [bool; 5],
    /// How much of the words is there.
    pub words: Words,
    /// What the clinic tells waits for all words.
    pub awaited: bool,
    /// The words with the clinic's own among them.
    pub worded: Worded,
    /// The screen of a waiting room, around the guide.
    pub kiosk: Kiosk,
    /// The models of the chosen route.
    course: Course,
}

impl Guide {
    /// A fresh guide on the first screen. Without routes, all of the pack's are on offer.
    pub fn new(pack: &Pack, routes: &[RouteId]) -> Self {
        let routes = on_offer(routes, pack);
        let route = routes.first().copied().unwrap_or_default();
        Self {
            chapter: Chapter::Session,
            route,
            routes,
            clock: Clock::default(),
            steps: [0; 5],
            slides: Beat::ALL.map(Beat::start),
            lab: Lab::default(),
            story: Story::default(),
            ground: None,
            breath: None,
            clinic: Clinic::default(),
            said: String::new(),
            contents: false,
            sources: false,
            cited: Vec::new(),
            display: Display::default(),
            country: 0,
            matters: Ranking::default(),
            mine: Mine::default(),
            tapped: Vec::new(),
            ends: Ends::default(),
            worries: Worries::default(),
            seen: [false; 5],
            words: Words::of(pack),
            awaited: false,
            worded: Worded::default(),
            kiosk: Kiosk::default(),
            course: Course::of(route, InfusionMinutes::default()),
        }
    }

    /// Takes in what the clinic tells. Its drip may be of another length; the place in the story stays.
    pub fn attend(&mut self, clinic: Clinic, pack: &Pack) {
        let (before, leaf) = (self.pace(), self.leaf());
        self.clinic = clinic;
        let here = self.leaves().iter().position(|each| *each == leaf);
        self.steps[Chapter::Plan as usize] = here.unwrap_or_default();
        self.offer(&self.clinic.routes.clone(), pack);
        if self.pace() != before {
            self.story.stop();
        }
        self.course = Course::of(self.route, self.clinic.times.drip());
    }

    /// How the minutes of the pack's story go at this clinic.
    pub fn pace(&self) -> Pace {
        Pace::of(self.route, self.clinic.times.drip())
    }

    /// Changes the routes on offer; the chosen one stays where it can.
    pub fn offer(&mut self, routes: &[RouteId], pack: &Pack) {
        self.routes = on_offer(routes, pack);
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
        self.minute_at(self.drawn(), pack)
    }

    /// Minutes from the start of the dose, where the clock stood so.
    pub fn minute_at(&self, clock: Clock, pack: &Pack) -> f64 {
        self.pace().real(clock.minute(&self.told(pack).moments))
    }

    /// Turns the clock by hand: the story stops and would begin this moment anew.
    pub fn turn(&mut self, clock: Clock) {
        self.clock = clock;
        self.story.stop();
    }

    /// When the moment is, as words on the clock.
    pub fn when(&self, moment: &Moment) -> String {
        self.pace().tell(&moment.when)
    }

    /// The clock as it is drawn: whole moments while the story plays for a reader who wants stillness.
    pub fn drawn(&self) -> Clock {
        if self.story.playing && self.display.still {
            Clock::at(self.clock.moment())
        } else {
            self.clock
        }
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
            Chapter::Plan => self.leaves().len(),
        }
    }

    /// Changes the route and keeps the place in the story.
    pub fn choose(&mut self, route: RouteId, pack: &Pack) {
        if self.routes.contains(&route) && route != self.route {
            let stage = self.moment(pack).stage;
            self.route = route;
            self.course = Course::of(route, self.clinic.times.drip());
            self.turn(Clock::at_stage(stage, &self.told(pack).moments));
        }
    }

    /// The screen of the plan that is open, or will be.
    pub fn leaf(&self) -> Leaf {
        let (leaves, step) = (self.leaves(), self.steps[Chapter::Plan as usize]);
        leaves[step.min(leaves.len() - 1)]
    }

    /// The screens of the plan; the clinic may leave the first one out.
    pub fn leaves(&self) -> &'static [Leaf] {
        if self.clinic.hidden.has(Part::Matters) {
            &Leaf::ALL[1..]
        } else {
            &Leaf::ALL
        }
    }
}

/// Those of the pack's routes that are wanted, in its order; all where none is.
fn on_offer(wanted: &[RouteId], pack: &Pack) -> Vec<RouteId> {
    let mut routes: Vec<_> = pack.session.routes.iter().map(|route| route.id).collect();
    if routes.iter().any(|route| wanted.contains(route)) {
        routes.retain(|route| wanted.contains(route));
    }
    routes
}
