//! Pictures as data: every drawing of this guide is a list of [`Ink`], so that one small function draws them all.
//! Classes name a role; colours stand in `tokens.css`, and what moves is told by attributes of the root `<svg>`.

/// One shape, or a group of shapes. The first field is always the class, a space-separated list of roles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ink {
    /// A path: class, `d`.
    Path(&'static str, &'static str),
    /// An ellipse: class, centre x, centre y, radius x, radius y.
    Oval(&'static str, f32, f32, f32, f32),
    /// A rectangle: class, x, y, width, height, corner radius.
    Rect(&'static str, f32, f32, f32, f32, f32),
    /// A part with a name of its own: class, shapes.
    Part(&'static str, &'static [Ink]),
}
