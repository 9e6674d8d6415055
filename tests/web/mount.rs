//! Mounting and letting go, as the element does it.

use crate::reader::ENGLISH;
use js_sys::Function;
use ketamine_guide::host::{Mounted, mount};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

/// A node of the page's document, put nowhere.
fn node(tag: &str) -> Result<HtmlElement, JsValue> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or("no document")?;
    Ok(document.create_element(tag)?.unchecked_into())
}

/// A guide in a root of its own, with those attributes on its host.
fn guide(attributes: &[(&str, &str)]) -> Result<(Mounted, HtmlElement, HtmlElement), JsValue> {
    let (host, root) = (node("section")?, node("div")?);
    for (name, value) in attributes {
        host.set_attribute(name, value)?;
    }
    let mounted = mount(host.clone(), root.clone(), ENGLISH, Function::default())?;
    Ok((mounted, host, root))
}

fn find(root: &HtmlElement, css: &str) -> Result<Element, JsValue> {
    Ok(root.query_selector(css)?.ok_or(css)?)
}

/// What is open, by the button's words.
fn open(root: &HtmlElement) -> Result<Option<String>, JsValue> {
    Ok(find(root, ".chapters [aria-current]")?.text_content())
}

#[wasm_bindgen_test]
fn a_dropped_guide_leaves_no_node() -> Result<(), JsValue> {
    let (mounted, _, root) = guide(&[])?;
    assert_eq!(
        find(&root, ".guide")?.get_attribute("lang").as_deref(),
        Some("en")
    );
    drop(mounted);
    assert_eq!(root.child_nodes().length(), 0);
    Ok(())
}

#[wasm_bindgen_test]
async fn two_at_once_are_apart() -> Result<(), JsValue> {
    let (first, _, here) = guide(&[("chapter", "brain")])?;
    let (second, host, there) = guide(&[("chapter", "plan"), ("theme", "dark")])?;
    let (before, other) = (open(&here)?, open(&there)?);
    assert_ne!(before, other);
    host.set_attribute("theme", "light")?;
    second.changed("theme");
    drop(first);
    // Effects run in a later task.
    JsFuture::from(js_sys::Promise::resolve(&JsValue::NULL)).await?;
    let theme = find(&there, ".guide")?.get_attribute("data-theme");
    assert_eq!(theme.as_deref(), Some("light"));
    assert_eq!((here.child_nodes().length(), open(&there)?), (0, other));
    Ok(())
}

#[wasm_bindgen_test]
fn a_broken_pack_mounts_nothing() -> Result<(), JsValue> {
    let root = node("div")?;
    let Err(error) = mount(
        node("section")?,
        root.clone(),
        "{\"lang\": 7}",
        Function::default(),
    ) else {
        return Err("a broken pack was taken".into());
    };
    let message = js_sys::Error::from(error).message();
    assert!(String::from(message).contains("at `lang`"));
    assert_eq!(root.child_nodes().length(), 0);
    Ok(())
}
