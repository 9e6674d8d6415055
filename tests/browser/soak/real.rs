//! Input that browsers trust: the driver's own pointer and keys.

use super::player::Player;
use crate::failure::Failure;
use thirtyfour::Key;

/// Keys, in turn.
const KEYS: [Key; 8] = [
    Key::Tab,
    Key::Tab,
    Key::Right,
    Key::Tab,
    Key::Space,
    Key::Down,
    Key::Escape,
    Key::Tab,
];

/// Windows, in turn: a phone, a stand, a wall, a desk.
const SIZES: [(u32, u32); 5] = [
    (500, 800),
    (1024, 768),
    (1080, 1920),
    (1920, 1080),
    (1280, 1000),
];

/// All chapters in all windows.
pub async fn tour(player: &Player<'_>) -> Result<(), Failure> {
    for (width, height) in SIZES {
        player.driver.set_window_rect(0, 0, width, height).await?;
        player.told("player.tour()").await?;
    }
    Ok(())
}

/// Three taps or clicks, some keys, and a window of another size; how many actions that were.
pub async fn touch(player: &Player<'_>, batch: usize) -> Result<usize, Failure> {
    let mut count = 0;
    for _ in 0..3 {
        let place = player.ask("player.touch()").await?;
        if let (Some(x), Some(y)) = (place[0].as_i64(), place[1].as_i64()) {
            let chain = player.driver.action_chain().move_to(x, y).click();
            chain.perform().await?;
            count += 1;
        }
    }
    let key = &KEYS[batch % KEYS.len()];
    player
        .run(&format!(
            "player.told('a real key: Tab, then number {batch}')"
        ))
        .await?;
    for key in [&Key::Tab, key] {
        let chain = player.driver.action_chain().send_keys(key.value());
        chain.perform().await?;
        count += 1;
    }
    let (width, height) = SIZES[batch % SIZES.len()];
    player
        .run(&format!("player.told('a window of {width} x {height}')"))
        .await?;
    player.driver.set_window_rect(0, 0, width, height).await?;
    player.told("player.fault()").await?;
    Ok(count + 1)
}
