//! The person: one puppet, jointed at hip, knee, shoulder and elbow, so that the same body sits, rests and sleeps.

use super::body::{EAR, FOREARM, HAIR, HEAD, SHIN, THIGH, UPPER_ARM};
use crate::view::ink::Ink::{self, Oval, Part, Path, Rect};

/// The person, but for the near arm.
pub const PERSON: &[Ink] = &[
    Part(
        "far-limb far",
        &[Part(
            "torso",
            &[Part(
                "arm",
                &[Part("forearm", FAR_FOREARM), Part("", UPPER_ARM)],
            )],
        )],
    ),
    Part("shin far-shin far", SHIN),
    Part(
        "torso",
        &[
            Part("head", HEAD),
            Part("", TORSO),
            Part("head", HEAD_FRONT),
        ],
    ),
    Part("thigh", THIGH),
    Part("shin", SHIN),
];

/// How strong feelings may be: the inner ring for some people, the outer for others.
pub const HALO: &[Ink] = &[Part(
    "torso",
    &[Part(
        "head",
        &[
            Part(
                "halo-high",
                &[
                    Part(
                        "soft",
                        &[
                            Oval("halo-warm", 424.0, 192.0, 100.0, 100.0),
                            Oval("halo-warm", 424.0, 192.0, 90.0, 90.0),
                            Oval("halo-warm", 424.0, 192.0, 80.0, 80.0),
                            Oval("halo-warm", 424.0, 192.0, 70.0, 70.0),
                            Oval("halo-warm", 424.0, 192.0, 60.0, 60.0),
                        ],
                    ),
                    Oval("halo-ring", 424.0, 192.0, 100.0, 100.0),
                ],
            ),
            Part(
                "halo-low",
                &[
                    Oval("halo-dusk", 424.0, 192.0, 100.0, 100.0),
                    Oval("halo-ring", 424.0, 192.0, 100.0, 100.0),
                ],
            ),
        ],
    )],
)];

/// The far forearm, with the dressing of the drip at its wrist.
const FAR_FOREARM: &[Ink] = &[
    Part("", FOREARM),
    Part(
        "at-clinic route-iv",
        &[Path(
            "linen edge",
            "M344 297L358 298C360 298 361 300 361 302L360 309C360 311 358 312 356 312L343 310C341 310 340 308 340 306L341 299C341 298 342 297 344 297Z",
        )],
    ),
];

/// Hair, ear, and what is worn while resting.
const HEAD_FRONT: &[Ink] = &[
    Part("", HAIR),
    Part("", EAR),
    Part(
        "rest-wear",
        &[
            Path("mask-strap", "M414 188C424 190 438 188 448 184"),
            Path(
                "mask",
                "M404 186C403 184 405 182 408 182C414 183 420 184 423 185C425 188 424 194 421 196C415 198 408 198 405 196C402 195 404 190 404 186Z",
            ),
            Path("phones-band", "M430 190C428 182 427 175 427.5 168"),
            Rect("phones edge", 423.0, 186.0, 13.0, 21.0, 6.5),
        ],
    ),
];

/// Three builds of one posture.
const TORSO: &[Ink] = &[
    Path(
        "shirt only-a",
        "M375 334C373 316 379 300 384 284C387 268 391 250 403 239C412 231 431 226 442 232C452 240 451 262 446 284C440 306 436 330 432 350C424 364 396 364 383 357C376 351 375 342 375 334Z",
    ),
    Path(
        "shirt only-b",
        "M360 336C357 318 366 302 376 288C380 268 388 248 402 238C412 230 431 226 442 232C452 240 451 262 446 284C440 306 436 330 432 350C424 366 394 368 376 360C364 354 361 346 360 336Z",
    ),
    Path(
        "shirt only-c",
        "M379 334C377 318 381 300 386 284C384 270 392 250 404 239C412 232 431 226 442 232C452 240 451 262 446 284C440 306 436 330 432 350C424 363 398 364 386 357C380 351 379 342 379 334Z",
    ),
    Path(
        "shirt-shade",
        "M442 232C452 240 451 262 446 284C440 306 436 330 432 350C428 358 418 362 406 362C420 332 430 294 435 264C438 250 441 240 442 232Z",
    ),
    Path("collar", "M410 237C418 243 432 242 441 233"),
    Path(
        "cloth-crease",
        "M384 344C392 338 402 336 410 338M381 326C386 324 391 324 395 326",
    ),
];

/// The near arm, jointed at shoulder and elbow; with the pressure cuff.
pub const NEAR_ARM: &[Ink] = &[Part(
    "torso",
    &[Part(
        "arm",
        &[
            Part(
                "forearm",
                &[
                    Part(
                        "held held-spray",
                        &[
                            Path(
                                "plastic edge",
                                "M315 294L316.5 275C317 272 321 272 321.5 275L323 294Z",
                            ),
                            Path(
                                "plastic edge",
                                "M311 288H327C329 288 330 289 330 291V308H308V291C308 289 309 288 311 288Z",
                            ),
                        ],
                    ),
                    Part(
                        "held held-cup",
                        &[Path("glass edge", "M306 280H330L327 304H309Z")],
                    ),
                    Part("", FOREARM),
                ],
            ),
            Part("", UPPER_ARM),
            Part(
                "cuff",
                &[
                    Path(
                        "cuff-band edge",
                        "M411 256C421 257 432 262 439 269C438 278 434 286 430 291C421 289 410 284 404 279C405 271 408 262 411 256Z",
                    ),
                    Path("cuff-mark", "M420 261L412 283"),
                ],
            ),
        ],
    )],
)];
