//! The sender: an axon that comes down from the upper left and swells into a bell, open to the eye.

use crate::view::ink::Ink;

/// Body, light and shade, the axon's tracks, a power house, the membrane.
pub const SENDER: &[Ink] = &[
    Ink::Path("fill", BELL),
    Ink::Path(
        "dim",
        "M488 152A200 44 0 0 1 130 179C250 196 392 178 424 140C440 118 420 96 398 74C452 92 488 118 488 152Z",
    ),
    Ink::Path(
        "shine",
        "M206-10C212 34 204 56 168 74C126 94 96 116 100 148C106 162 122 166 132 154C140 130 176 108 208 92\
         C240 76 246 40 242-10Z",
    ),
    Ink::Path(
        "track",
        "M228-10C234 40 230 66 206 92M248-10C254 44 254 70 246 96M268-10C276 40 284 66 306 90",
    ),
    Ink::Path(
        "mito",
        "M222 44C222 28 240 18 254 26C274 36 286 50 284 66C280 80 262 80 250 70C238 62 222 58 222 44Z",
    ),
    Ink::Path(
        "fold",
        "M232 34C230 50 244 46 244 38C244 28 256 36 252 52C250 64 264 62 264 50C264 44 276 52 270 68",
    ),
    Ink::Path(
        "bounce",
        "M92 160A200 44 0 0 0 484 160C462 179 388 187 288 187C188 187 114 179 92 160Z",
    ),
    Ink::Path("membrane", BELL),
    Ink::Path("rim", BELL),
];

const BELL: &str = "M206-10C212 34 204 58 168 74C124 94 88 116 88 152A200 44 0 0 0 488 152C488 116 452 92 404 76\
                    C344 58 306 46 296-10Z";
