use crate::content::{RouteId, Stage};

/// What the room shows at one instant; the picture is a function of this and nothing else.
#[derive(Clone, Copy, Debug, PartialEq)]
// Each is there or not, apart from the others.
#[allow(clippy::struct_excessive_bools)]
pub struct Scene {
    /// Where the person is.
    pub place: Place,
    /// Light in the window.
    pub light: Light,
    /// How the medicine is given; decides which things stand in the room.
    pub route: RouteId,
    /// The medicine is going in now.
    pub giving: bool,
    /// How much of a drip has run in, 0 to 1: a pump gives evenly.
    pub drip: f32,
    /// A nurse stands beside the chair.
    pub nurse: bool,
    /// Chair laid back, blanket on, eyes closed.
    pub resting: bool,
    /// The cuff squeezes: staff check pressure now.
    pub checking: bool,
    /// The notebook lies open: mood is written down, day by day.
    pub writing: bool,
    /// How strong feelings may be, 0 to 1: (for some people, for others). The halo is as wide as the range.
    pub halo: (f32, f32),
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// At home, by day: table, phone, notebook.
    Home,
    /// In the treatment room.
    Clinic,
    /// At the door of the clinic, the car outside.
    Car,
    /// At home, in bed.
    Bed,
}

/// Light in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Light {
    /// Early, low and warm.
    Morning,
    /// Bright.
    Day,
    /// Low again.
    Evening,
    /// Dark, the lamp is on.
    Night,
}

impl Scene {
    /// The room at a stage of the story, with the range of feelings from the model; `run` is the share of the time
    /// a drip takes, below 0 before it and above 1 after.
    pub fn at(route: RouteId, stage: Stage, run: f64, halo: (f32, f32)) -> Self {
        use Stage::{
            Arrive, DayBefore, Early, Evening, Fading, Growing, Home, Morning, NextDay, Resting,
            Settle, Start, Strongest, Weeks,
        };
        let place = match stage {
            DayBefore | Morning | NextDay | Weeks => Place::Home,
            Evening => Place::Bed,
            Home => Place::Car,
            _ => Place::Clinic,
        };
        let light = match stage {
            Morning => Light::Morning,
            DayBefore | Home => Light::Evening,
            Evening => Light::Night,
            _ => Light::Day,
        };
        let giving = match route {
            RouteId::Iv => (0.0..=1.0).contains(&run),
            _ => stage == Start,
        };
        Self {
            place,
            light,
            route,
            giving,
            drip: run.clamp(0.0, 1.0) as f32,
            nurse: matches!(
                stage,
                Arrive | Settle | Start | Growing | Strongest | Resting
            ),
            resting: matches!(stage, Early | Growing | Strongest | Fading | Resting),
            // The spray's label asks for a check at the strongest; a drip is checked on the way up too.
            checking: matches!(stage, Arrive | Strongest | Resting)
                || (stage == Growing && route != RouteId::Nasal),
            writing: stage == Weeks,
            halo,
        }
    }
}
