//! The monitor on its cart: pressure as a column, pulse as a heart, oxygen as a filling disc, never a numeral.

use crate::view::ink::Ink::{self, Oval, Part, Path, Rect};

/// Cart and monitor; three shapes move with the body's own numbers.
pub const CART: &[Ink] = &[
    Path(
        "shadow",
        "M206 392C230 384 290 386 330 394C300 402 230 404 208 400Z",
    ),
    Rect("metal", 229.0, 250.0, 8.0, 134.0, 2.0),
    Path("metal-shade", "M234 250H237V384H234Z"),
    Path("wood", "M208 300H258L264 312H202Z"),
    Rect("wood-shade", 202.0, 312.0, 62.0, 8.0, 4.0),
    Path(
        "metal edge",
        "M206 380H260C264 380 266 383 266 387H200C200 383 202 380 206 380Z",
    ),
    Oval("ink", 207.0, 391.0, 5.0, 5.0),
    Oval("ink", 259.0, 391.0, 5.0, 5.0),
    Path(
        "linen edge",
        "M216 296H246C248 296 250 298 250 300V303H212V300C212 298 214 296 216 296Z",
    ),
    Rect("monitor-case", 190.0, 176.0, 84.0, 72.0, 10.0),
    Path(
        "monitor-side",
        "M264 176C270 176 274 180 274 186V238C274 244 270 248 264 248Z",
    ),
    Rect("screen", 197.0, 183.0, 66.0, 58.0, 5.0),
    Part(
        "readings",
        &[
            Rect("reading-well", 204.0, 190.0, 10.0, 36.0, 5.0),
            Part(
                "pressure",
                &[Rect("reading-pressure", 204.0, 190.0, 10.0, 36.0, 5.0)],
            ),
            Part(
                "pulse",
                &[Path(
                    "reading-pulse",
                    "M232 219C224 213 219 208 219 202C219 194 229 193 232 199C235 193 245 194 245 202C245 208 240 213 232 219Z",
                )],
            ),
            Oval("reading-well", 253.0, 207.0, 7.0, 7.0),
            Oval("reading-ring", 253.0, 207.0, 8.6, 8.6),
            Part("oxygen", &[Oval("reading-oxygen", 253.0, 207.0, 6.4, 6.4)]),
            Path("reading-trace", "M203 234H224L228 230L232 237L235 234H258"),
        ],
    ),
];
