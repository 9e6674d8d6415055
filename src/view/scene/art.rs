//! The room as one picture: every part in the order it is painted, from the wall to the light on top.
//! Which parts show is told by attributes of the root `<svg class="scene">`; see `style/components/scene.css`.

use crate::view::ink::Ink::{self, Part};

mod bed;
mod body;
mod car;
mod chair;
mod companion;
mod door;
mod home;
mod light;
mod monitor;
mod nurse;
mod person;
mod pump;
mod room;
mod route;
mod window;

/// The whole picture, on a canvas of 640 by 480.
pub const SCENE: &[Ink] = &[
    Part("shell", room::SHELL),
    Part("window", window::WINDOW),
    Part("at-clinic at-car", door::DOOR),
    Part("at-car", car::OUTSIDE),
    Part("at-clinic at-car", door::FRAME),
    Part("at-home at-bed", home::WALL),
    Part("floor-light", room::FLOOR_LIGHT),
    Part("plant", room::PLANT),
    Part("armchair", companion::ARMCHAIR),
    Part("companion-seated", companion::SEATED),
    Part("armchair", companion::ARM),
    Part("at-clinic at-car cart", monitor::CART),
    Part("nurse", nurse::NURSE),
    Part("station", STATION),
    Part("at-car leaving", car::LEAVING),
    Part("tone", light::TONE),
];

/// Everything that stands on the rug, drawn a little larger and set down by one scale.
const STATION: &[Ink] = &[
    Part("rug", room::RUG),
    Part("halo", person::HALO),
    Part("at-clinic route-iv", pump::STAND),
    Part("at-clinic route-tray", route::TROLLEY),
    Part("at-clinic at-car recliner", chair::RECLINER),
    Part("at-home", home::CHAIR),
    Part("at-bed", bed::BED),
    Part("sitter", person::PERSON),
    Part("at-clinic route-iv", pump::LINE),
    Part("at-clinic blanket", chair::BLANKET),
    Part("at-car", chair::FOLDED),
    Part("at-home", home::TABLE),
    Part("at-clinic at-car", chair::ARMREST),
    Part("sitter", person::NEAR_ARM),
    Part("at-bed", bed::DUVET),
];
