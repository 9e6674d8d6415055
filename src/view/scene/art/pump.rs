//! The drip behind the far arm: stand, bag, drip chamber, pump and line.

use crate::view::ink::Ink::{self, Oval, Part, Path, Rect};

/// The stand with bag and pump; the bag empties with the level.
pub const STAND: &[Ink] = &[
    Path(
        "metal-line",
        "M350 420V36M334 48C336 36 343 34 350 36C357 34 364 36 366 48",
    ),
    Path(
        "glass edge",
        "M320 54H348C351 54 353 57 353 60V104C353 112 346 118 339 120H329C322 118 315 112 315 104V60C315 57 317 54 320 54Z",
    ),
    Part(
        "bag-fluid",
        &[Path(
            "fluid",
            "M318 60H350V104C350 110 345 115 338 117H330C323 115 318 110 318 104Z",
        )],
    ),
    Path("fluid-mark", "M344 72H350M344 84H350M344 96H350"),
    Rect("glass edge", 329.0, 124.0, 10.0, 22.0, 4.0),
    Path("fluid", "M331 137H337V142C337 144 331 144 331 142Z"),
    Oval("drop", 334.0, 128.0, 1.8, 2.4),
    Path("tube", "M334 120V124M334 146C334 160 344 160 344 172"),
    Rect("pump-box", 329.0, 172.0, 44.0, 58.0, 8.0),
    Path(
        "pump-shade",
        "M361 172H365C370 172 373 175 373 180V222C373 227 370 230 365 230H361Z",
    ),
    Rect("screen", 335.0, 179.0, 26.0, 18.0, 3.0),
    Path(
        "pump-wave",
        "M339 190C342 184 345 184 348 188C351 192 354 192 357 186",
    ),
    Oval("pump-light", 341.0, 208.0, 4.0, 4.0),
    Path("pump-key", "M350 205H359V211H350ZM338 217H359V221H338Z"),
];

/// The line from pump to the far wrist, one way to a resting arm and one to a sitting one.
pub const LINE: &[Ink] = &[
    Path(
        "tube sits",
        "M346 230C346 252 366 258 362 272C360 279 354 281 348 282",
    ),
    Path(
        "tube rests",
        "M346 230C346 252 378 258 378 272C378 281 374 285 366 287",
    ),
];
