use super::el::{El, View, el};

/// A picture that assistive technology passes over: the words beside it say the same.
pub fn picture(class: &'static str, view_box: &str) -> El {
    el("svg")
        .class(class)
        .attr("viewBox", view_box)
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
}

/// Draws one of our own SVG files, node by node: markup as a string is what Trusted Types forbid, and compiled
/// nodes are three times the size. Reads elements and quoted attributes, all that those files hold (a test keeps
/// it so); the outermost `<svg>` is left out.
pub fn draw(svg: &'static str) -> Vec<View> {
    let mut open: Vec<El> = vec![el("g")];
    for tag in svg
        .split('<')
        .filter_map(|piece| piece.split_once('>'))
        .map(|(tag, _)| tag)
    {
        let (tag, closed) = tag
            .strip_suffix('/')
            .map_or((tag, false), |tag| (tag, true));
        match tag.split_once(' ').map_or(tag, |(name, _)| name) {
            "svg" | "/svg" => {}
            "/g" => close(&mut open),
            name => {
                open.push(attributes(tag).fold(el(name), |el, (name, value)| el.attr(name, value)));
                if closed {
                    close(&mut open);
                }
            }
        }
    }
    open.swap_remove(0).into_children()
}

/// The innermost open element becomes the last child of the one around it.
fn close(open: &mut Vec<El>) {
    if let (Some(inner), Some(outer)) = (open.pop(), open.pop()) {
        open.push(outer.child(inner.view()));
    }
}

/// The `name="value"` pairs of a tag.
fn attributes(tag: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut quoted = tag.split('"');
    std::iter::from_fn(move || {
        let name = quoted.next()?.trim_end_matches('=').rsplit(' ').next()?;
        Some((name, quoted.next()?))
    })
}

#[cfg(test)]
mod tests {
    use super::attributes;

    #[test]
    fn attributes_are_read() {
        let read: Vec<_> = attributes(r#"path class="wall shade" d="M0 0H3Z""#).collect();
        assert_eq!(read, [("class", "wall shade"), ("d", "M0 0H3Z")]);
    }
}
