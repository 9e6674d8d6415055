//! The armchair by the window and the companion in it: the person's own shapes, mirrored.

use super::body::{EAR, FOREARM, HAIR_BOB, HAIR_SHORT, HEAD, SHIN, THIGH, UPPER_ARM};
use crate::view::ink::Ink::{self, Part, Path};

/// The empty chair, waiting.
pub const ARMCHAIR: &[Ink] = &[
    Path(
        "shadow",
        "M66 414C110 402 200 406 240 416C200 430 110 430 70 424Z",
    ),
    Path(
        "wood-shade",
        "M84 380L78 408H84L94 380ZM146 380L152 408H146L138 380Z",
    ),
    Path(
        "seat-back",
        "M58 262C56 244 66 236 80 238C92 240 97 250 98 264L110 378H78C68 340 60 300 58 262Z",
    ),
    Path(
        "seat-shade",
        "M80 238C92 240 97 250 98 264L110 378H98C98 330 94 280 86 244C84 241 82 239 80 238Z",
    ),
    Path(
        "seat-back",
        "M84 344H164C172 344 176 350 176 358V368C176 378 170 384 160 384H92C82 384 78 378 78 368C78 354 78 344 84 344Z",
    ),
    Path(
        "seat-shade",
        "M78 366C106 372 146 372 176 364V368C176 378 170 384 160 384H92C82 384 78 378 78 366Z",
    ),
    Path(
        "cushion",
        "M98 332C94 316 98 302 110 301L140 306C147 307 148 314 146 322L141 342C139 347 134 348 128 347L106 344C101 343 99 338 98 332Z",
    ),
    Path(
        "cushion-shade",
        "M140 306C147 307 148 314 146 322L141 342C139 347 134 348 128 347L106 344C103 343 101 341 100 338C116 342 132 340 136 330C139 322 139 312 140 306Z",
    ),
];

/// The chair's near arm, in front of who sits there.
pub const ARM: &[Ink] = &[Path(
    "wood",
    "M70 312C68 306 72 303 78 304L156 310C164 311 166 318 163 325L160 334L164 420H156L150 336C150 328 152 324 150 321L90 316L98 420H90Z",
)];

/// The companion, seated.
pub const SEATED: &[Ink] = &[Part(
    "mirror",
    &[
        Part("far far-shin", SHIN),
        Part("", HEAD),
        Part("only-a only-c", HAIR_BOB),
        Part("only-b", HAIR_SHORT),
        Part("", EAR),
        Path(
            "shirt",
            "M375 334C373 316 379 300 384 284C387 268 391 250 403 239C412 231 431 226 442 232C452 240 451 262 446 284C440 306 436 330 432 350C424 364 396 364 383 357C376 351 375 342 375 334Z",
        ),
        Part("", THIGH),
        Part("", SHIN),
        Part("lap-fore", FOREARM),
        Part("", UPPER_ARM),
    ],
)];
