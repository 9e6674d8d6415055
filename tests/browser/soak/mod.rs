//! `cargo xtask soak`: random play for thousands of actions, and a day of visitors, in every engine; what goes wrong, and
//! what memory it leaves. Chance comes from a seed.

mod asked;
mod held;
mod player;
mod real;
mod table;

pub use asked::SOAK;
pub use player::SCRIPT;

use crate::engine::{Engine, Kind};
use crate::failure::{Failure, holds};
use crate::site::Site;
use asked::Asked;
use held::Tenths;
use player::{Player, Scene};
use std::process::ExitCode;
use std::time::Instant;
use table::Row;
use thirtyfour::WebDriver;

/// Actions between two real touches.
const BATCH: usize = 100;
/// Chromium compiles a function anew when it has often run, and keeps that in the same heap: of 175 KB that came in 1,400
/// actions, 115 were code, 50 answers to the driver, 0.4 objects. Interpreted, the heap tells of the guide.
const UNTIRED: &str = "--js-flags=--no-opt --no-maglev --no-sparkplug";
/// Visitors in one call: each may take seconds.
const VISITS: usize = 5;

/// Plays in every engine there is.
pub async fn all(site: &Site, asked: &str) -> ExitCode {
    let asked = match Asked::read(asked) {
        Ok(asked) => asked,
        Err(failure) => {
            println!("{failure}");
            return ExitCode::FAILURE;
        }
    };
    println!("seed {}", asked.seed);
    let (mut rows, mut bad) = (Vec::new(), 0);
    for kind in Kind::ALL.into_iter().filter(|kind| kind.wanted()) {
        bad += in_engine(kind, site, &asked, &mut rows).await;
    }
    print!("\n{}", table::print(&rows));
    if bad == 0 && !rows.is_empty() {
        ExitCode::SUCCESS
    } else {
        println!("{bad} failed");
        ExitCode::FAILURE
    }
}

/// All places of an engine; how many failed.
async fn in_engine(kind: Kind, site: &Site, asked: &Asked, rows: &mut Vec<Row>) -> usize {
    let mut bad = 0;
    for scene in Scene::ALL.map(Some).into_iter().chain([None]) {
        let name = scene.map_or("day", Scene::name);
        if !asked.wants(name) {
            continue;
        }
        // A browser of its own for each: memory of one place is not another's.
        let more: &[&str] = if kind == Kind::Chromium {
            &[UNTIRED]
        } else {
            &[]
        };
        let engine = match Engine::start_with(kind, more).await {
            Ok(Some(engine)) => engine,
            Ok(None) => {
                println!("!! NOT PLAYED: {kind}; its environment variable is not set");
                return 1;
            }
            Err(failure) => {
                println!("FAIL  {kind}\n{failure}");
                return 1;
            }
        };
        let driver = engine.driver();
        let played = match scene {
            Some(scene) => play(kind, &driver, site, scene, asked).await,
            None => day(kind, &driver, site, asked).await,
        };
        match played {
            Ok(row) => {
                let grown = row.grown();
                for each in &grown {
                    println!("FAIL  {kind}, {name}: {each}");
                }
                bad += usize::from(!grown.is_empty());
                println!("{row}");
                rows.push(row);
            }
            Err(failure) => {
                println!("FAIL  {kind}, {name}\n{failure}");
                bad += 1;
            }
        }
        engine.stop().await;
    }
    bad
}

/// A third of the actions in one place.
async fn play(
    kind: Kind,
    driver: &WebDriver,
    site: &Site,
    scene: Scene,
    asked: &Asked,
) -> Result<Row, Failure> {
    let start = Instant::now();
    let wanted = asked.actions(kind).div_ceil(Scene::ALL.len());
    let player = Player::begin(kind, driver, site, (scene, scene.name()), asked.seed).await?;
    real::tour(&player).await?;
    let (mut done, mut real, mut tenths) = (0, 0, Tenths::default());
    while done + real < wanted {
        let batch = BATCH.min(wanted - done - real).min((wanted / 10).max(1));
        done = player.told(&format!("player.play({batch})")).await?.count;
        real += real::touch(&player, (done + asked.seed as usize) / BATCH).await?;
        tenths.look(&player, done + real, wanted).await?;
    }
    let told = player.told("player.fault()").await?;
    holds(
        &format!("{wanted} actions were wanted"),
        done + real >= wanted && wanted > 0,
    )?;
    let row = Row {
        kind,
        name: scene.name(),
        actions: done + real,
        seconds: start.elapsed().as_secs(),
        screens: told.screens,
        guides: told.guides,
        held: tenths.held,
    };
    // Play that sees one screen only is none.
    let screens = (wanted / 100).clamp(2, 20);
    let few = format!("at least {screens} screens seen: {row}");
    holds(&few, row.screens >= screens)?;
    Ok(row)
}

/// A day of visitors at the kiosk.
async fn day(kind: Kind, driver: &WebDriver, site: &Site, asked: &Asked) -> Result<Row, Failure> {
    let start = Instant::now();
    let visits = asked.visits();
    let player = Player::begin(kind, driver, site, (Scene::Kiosk, "day"), asked.seed).await?;
    real::tour(&player).await?;
    player.fresh().await?;
    let (mut came, mut tenths) = (0, Tenths::default());
    while came < visits {
        let group = VISITS.min(visits - came);
        player.told(&format!("player.visits({group})")).await?;
        came += group;
        tenths.look(&player, came, visits).await?;
    }
    let told = player.told("player.fault()").await?;
    holds("somebody came", came > 0)?;
    let row = Row {
        kind,
        name: "day",
        actions: told.count,
        seconds: start.elapsed().as_secs(),
        screens: told.screens,
        guides: told.guides,
        held: tenths.held,
    };
    let few = format!("a guide or more for each of {came} visitors: {row}");
    holds(&few, row.guides >= came)?;
    Ok(row)
}
