//! The built guide, driven as a reader would, in three engines.

use super::drive::Drive;
use super::hosted;
use super::published;
use super::steps::Steps;
use crate::build;
use crate::error::Error;
use crate::places::Places;
use crate::soak::Soak;
use crate::tools::Engines;
use std::path::Path;

/// Builds the release, then lets the tests find everything by environment variables.
pub fn run(places: &Places, steps: &mut Steps) {
    let engines = steps.value("browsers for page tests", || Engines::ready(places, true));
    let built = steps.value("release build", || build::build(places));
    let (Some(engines), Some(())) = (engines, built) else {
        return;
    };
    let hosted = steps.value("hosting", || hosted::open(places));
    steps.step("package", || published::package(places));
    steps.step("tests, browser", || {
        let drive = Drive::new(places, &engines, "")?;
        drive.at(hosted.as_ref()).run()
    });
}

/// The built guide on every host of the matrix; the table of `docs/embedding.md` is written anew.
pub fn matrix(places: &Places) -> Result<(), Error> {
    if !places.dist.join("index.html").is_file() {
        let fix = "run `cargo xtask build` first";
        return Err(Error::contract(&places.dist, "a built guide", fix));
    }
    let engines = Engines::ready(places, true)?;
    Drive::new(places, &engines, "")?
        .writing(&places.root.join("docs/embedding.md"))
        .run()
}

/// Random play in the built guide; engines that are not here are said.
pub fn soak(places: &Places, soak: &Soak) -> Result<(), Error> {
    let engines = Engines::ready(places, true)?;
    Drive::new(places, &engines, "")?.playing(soak).run()
}

/// Pictures of the built guide on every hostile host, in every engine.
pub fn hostile(places: &Places, folder: &Path) -> Result<(), Error> {
    let engines = Engines::ready(places, true)?;
    std::fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
    Drive::new(places, &engines, "hostile hosts")?
        .drawing(folder)
        .run()
}

/// Only real servers, on what is built already.
pub fn hosting(places: &Places, steps: &mut Steps) {
    let engines = steps.value("browsers for page tests", || Engines::ready(places, true));
    let hosted = steps.value("hosting", || hosted::open(places));
    if let (Some(engines), Some(hosted)) = (engines, hosted) {
        steps.step("tests, browser", || {
            let drive = Drive::new(places, &engines, "real servers")?;
            drive.at(Some(&hosted)).run()
        });
    }
}

/// Only what developers read and copy, on what is built already.
pub fn developers(places: &Places, steps: &mut Steps) {
    let engines = steps.value("browsers for page tests", || Engines::ready(places, true));
    steps.step("types, published", || published::types(places));
    steps.step("package", || published::package(places));
    if let Some(engines) = engines {
        steps.step("tests, browser", || {
            Drive::new(places, &engines, "an example")?.run()
        });
    }
}
