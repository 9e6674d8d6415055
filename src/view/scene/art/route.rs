//! The small trolley behind the far arm, for a shot, a nose spray or a lozenge.

use crate::view::ink::Ink::{self, Oval, Part, Path, Rect};

/// The trolley and what lies on it.
pub const TROLLEY: &[Ink] = &[
    Path("metal-line", "M320 290V420M376 290V420"),
    Path("wood", "M318 270H380L388 288H308Z"),
    Rect("wood-shade", 308.0, 288.0, 80.0, 9.0, 4.0),
    Part(
        "route-im",
        &[
            Path("metal edge", "M322 272H376L382 284H314Z"),
            Part(
                "lying",
                &[
                    Path(
                        "plastic edge",
                        "M328 274H350C352 274 352 280 350 280H328C326 280 326 274 328 274Z",
                    ),
                    Path("needle", "M351 277H364M320 277H327"),
                ],
            ),
            Oval("linen edge", 369.0, 278.0, 6.0, 4.5),
        ],
    ),
    Part(
        "route-nasal",
        &[
            Path(
                "plastic edge",
                "M338 252H360C363 252 364 254 364 256V280C364 283 362 284 360 284H338C336 284 334 283 334 280V256C334 254 336 252 338 252Z",
            ),
            Path(
                "plastic edge",
                "M344 252L346 230C347 226 351 226 352 230L354 252Z",
            ),
            Path("label", "M334 264H364V274H334Z"),
        ],
    ),
    Part(
        "route-lozenge",
        &[
            Path(
                "glass edge",
                "M330 252H366L361 280C360 284 336 284 335 280Z",
            ),
            Path(
                "lozenge edge",
                "M340 272C340 268 344 266 349 266C354 266 358 268 358 272C358 276 354 278 349 278C344 278 340 276 340 272Z",
            ),
            Oval("glass-rim", 348.0, 252.0, 18.0, 3.6),
        ],
    ),
];
