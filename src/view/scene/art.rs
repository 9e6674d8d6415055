//! The room as one picture: one SVG file a part, in the order they are painted, from the wall to the light on top.
//! Which parts show is told by attributes of the root `<svg class="scene">`; see `style/components/scene.css`.
//! A class names a role; colours stand in `tokens.css`.

/// Behind the rug.
pub const BACK: [&str; 13] = [
    include_str!("art/shell.svg"),
    include_str!("art/window.svg"),
    include_str!("art/door.svg"),
    include_str!("art/outside.svg"),
    include_str!("art/door-frame.svg"),
    include_str!("art/clinic-wall.svg"),
    include_str!("art/home-wall.svg"),
    include_str!("art/floor-light.svg"),
    include_str!("art/plant.svg"),
    include_str!("art/armchair.svg"),
    include_str!("art/armchair-arm.svg"),
    include_str!("art/cart.svg"),
    include_str!("art/nurse.svg"),
];

/// Everything that stands on the rug, drawn a little larger and set down by one scale.
pub const STATION: [&str; 15] = [
    include_str!("art/rug.svg"),
    include_str!("art/halo.svg"),
    include_str!("art/drip-stand.svg"),
    include_str!("art/trolley.svg"),
    include_str!("art/recliner.svg"),
    include_str!("art/home-chair.svg"),
    include_str!("art/bed.svg"),
    include_str!("art/sitter.svg"),
    include_str!("art/drip-line.svg"),
    include_str!("art/blanket.svg"),
    include_str!("art/folded-blanket.svg"),
    include_str!("art/table.svg"),
    include_str!("art/armrest.svg"),
    include_str!("art/near-arm.svg"),
    include_str!("art/duvet.svg"),
];

/// In front of the rug.
pub const FRONT: [&str; 2] = [
    include_str!("art/leaving.svg"),
    include_str!("art/tone.svg"),
];
