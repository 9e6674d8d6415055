//! Elements by the builder, their types erased. One `HtmlElement` type serves the whole guide, where `view!` would
//! compile each tree anew: measured, that saves about 45 KB brotli. And since every node is created by name, nothing goes
//! through `innerHTML`, which Trusted Types forbid.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{self, Event};
use leptos::html::{H2, custom};
use leptos::prelude::*;
use leptos::tachys::html::event::on;
use leptos::tachys::html::node_ref::node_ref;
use leptos::tachys::html::property::prop;
use leptos::tachys::html::style::style;

/// Something to see. A view of Leptos is forty bytes, handed on by copying; this is a pointer to one.
pub struct View(Box<AnyView>);

impl View {
    #[inline(never)]
    fn new(view: AnyView) -> Self {
        Self(Box::new(view))
    }

    /// As Leptos takes it.
    pub fn into_any(self) -> AnyView {
        *self.0
    }
}

/// Words.
#[inline(never)]
pub fn text(words: &str) -> View {
    View::new(words.to_owned().into_any())
}

/// Views one after the other.
#[inline(never)]
pub fn all(views: Vec<View>) -> View {
    View::new(plain(views).into_any())
}

fn plain(views: Vec<View>) -> Vec<AnyView> {
    views.into_iter().map(View::into_any).collect()
}

/// A value that follows the state.
type Live<T> = Box<dyn Fn() -> T + Send>;

/// An element under construction. Boxed: it is handed from call to call, and a pointer is cheaper to hand on.
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<View>,
}

/// Starts an element.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

/// An element with a class and words.
pub fn words(tag: &'static str, class: &'static str, words: &str) -> View {
    el(tag).class(class).text(words).view()
}

/// Words that follow the state.
pub fn live_text(words: impl Fn() -> String + Send + 'static) -> View {
    boxed_text(Box::new(words))
}

#[inline(never)]
fn boxed_text(words: Live<String>) -> View {
    View::new(words.into_any())
}

/// A view that is built anew when what it reads changes.
pub fn live_view(view: impl Fn() -> View + Send + 'static) -> View {
    boxed_view(Box::new(view))
}

#[inline(never)]
fn boxed_view(view: Live<View>) -> View {
    View::new((move || view().into_any()).into_any())
}

impl El {
    /// Its class; none when empty.
    #[inline(never)]
    pub fn class(self, class: &'static str) -> Self {
        if class.is_empty() {
            self
        } else {
            self.attr("class", class)
        }
    }

    /// A fixed attribute.
    #[inline(never)]
    pub fn attr(self, name: &'static str, value: &str) -> Self {
        self.with(custom_attribute(name, value.to_owned()).into_any_attr())
    }

    /// An attribute that follows the state; `None` takes it away.
    pub fn live(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> Self {
        self.boxed_live(name, Box::new(value))
    }

    /// A property of words that follows the state.
    pub fn prop(self, name: &'static str, value: impl Fn() -> String + Send + 'static) -> Self {
        self.boxed_prop(name, Box::new(value))
    }

    /// A property of yes or no that follows the state.
    pub fn flag(self, name: &'static str, value: impl Fn() -> bool + Send + 'static) -> Self {
        let value: Live<bool> = Box::new(value);
        self.with(prop(name, value).into_any_attr())
    }

    /// A custom property of its style that follows the state.
    pub fn style(self, name: &'static str, value: impl Fn() -> String + Send + 'static) -> Self {
        let value: Live<String> = Box::new(value);
        self.with(style((name, value)).into_any_attr())
    }

    /// What happens on an event.
    pub fn on(self, event: &'static str, then: impl Fn(Event) + 'static) -> Self {
        self.boxed_on(event, Box::new(then))
    }

    /// Keeps hold of the node.
    pub fn held(self, by: NodeRef<H2>) -> Self {
        self.with(node_ref::<H2, _>(by).into_any_attr())
    }

    /// Adds words.
    #[inline(never)]
    pub fn text(self, words: &str) -> Self {
        self.child(text(words))
    }

    /// Adds words that follow the state.
    pub fn live_text(self, words: impl Fn() -> String + Send + 'static) -> Self {
        self.child(live_text(words))
    }

    /// Adds a view that follows the state.
    pub fn live_view(self, view: impl Fn() -> View + Send + 'static) -> Self {
        self.child(live_view(view))
    }

    /// Adds a child.
    #[inline(never)]
    pub fn child(mut self, child: View) -> Self {
        self.0.children.push(child);
        self
    }

    /// Adds children.
    pub fn children(mut self, children: impl IntoIterator<Item = View>) -> Self {
        self.0.children.extend(children);
        self
    }

    /// The finished element.
    #[inline(never)]
    pub fn view(self) -> View {
        let Parts {
            tag,
            attributes,
            children,
        } = *self.0;
        let children = plain(children);
        View::new(match tag {
            "svg" => leptos::svg::svg()
                .add_any_attr(attributes)
                .child(children)
                .into_any(),
            "g" => leptos::svg::g()
                .add_any_attr(attributes)
                .child(children)
                .into_any(),
            "path" => leptos::svg::path().add_any_attr(attributes).into_any(),
            "ellipse" => leptos::svg::ellipse().add_any_attr(attributes).into_any(),
            "rect" => leptos::svg::rect().add_any_attr(attributes).into_any(),
            "line" => leptos::svg::line().add_any_attr(attributes).into_any(),
            _ => custom(tag)
                .add_any_attr(attributes)
                .child(children)
                .into_any(),
        })
    }

    /// What was put inside.
    pub fn into_children(self) -> Vec<View> {
        self.0.children
    }

    // The rest is compiled once: what is generic above only boxes.

    #[inline(never)]
    fn boxed_live(self, name: &'static str, value: Live<Option<String>>) -> Self {
        self.with(custom_attribute(name, value).into_any_attr())
    }

    #[inline(never)]
    fn boxed_prop(self, name: &'static str, value: Live<String>) -> Self {
        self.with(prop(name, value).into_any_attr())
    }

    #[inline(never)]
    fn boxed_on(self, event: &'static str, then: Box<dyn FnMut(Event)>) -> Self {
        self.with(on(ev::Custom::new(event), then).into_any_attr())
    }

    #[inline(never)]
    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }
}
