//! Values derived from the state. All stand in one type of memo, behind a pointer: a memo compiled anew for each
//! type costs over a kilobyte apiece.

use super::context::Context;
use crate::content::Pack;
use crate::guide::Guide;
use leptos::prelude::*;
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

/// A value that follows the state, and changes only when it differs.
pub struct Derived<T> {
    memo: Memo<Erased>,
    kind: PhantomData<fn() -> T>,
}

/// A value without its type.
#[derive(Clone)]
struct Erased(Arc<dyn Value>);

/// How a value follows from the state.
type Rule = Box<dyn Fn(&Guide, &Pack) -> Erased + Send + Sync>;

trait Value: Send + Sync {
    fn same(&self, other: &dyn Value) -> bool;
    fn any(&self) -> &dyn Any;
}

impl<T: PartialEq + Send + Sync + 'static> Value for T {
    fn same(&self, other: &dyn Value) -> bool {
        other.any().downcast_ref() == Some(self)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

impl PartialEq for Erased {
    fn eq(&self, other: &Self) -> bool {
        self.0.same(&*other.0)
    }
}

impl Context {
    /// A value derived from the state.
    pub fn derive<T>(self, value: impl Fn(&Guide, &Pack) -> T + Send + Sync + 'static) -> Derived<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let rule: Rule = Box::new(move |guide, pack| Erased(Arc::new(value(guide, pack))));
        Derived {
            memo: self.derive_erased(rule),
            kind: PhantomData,
        }
    }

    #[inline(never)]
    fn derive_erased(self, value: Rule) -> Memo<Erased> {
        Memo::new(move |_| self.guide.with(|guide| value(guide, &self.pack())))
    }
}

#[inline(never)]
fn read(memo: Memo<Erased>) -> Arc<dyn Value> {
    memo.get().0
}

impl<T: Clone + 'static> Derived<T> {
    /// The value; who asks follows it.
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    /// The value, looked at; who asks follows it.
    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        Self::look(&*read(self.memo), look)
    }

    /// The value as it is, without following it; none when its guide is gone.
    pub fn now(&self) -> Option<T> {
        let value = self.memo.try_get_untracked()?;
        Some(Self::look(&*value.0, T::clone))
    }

    fn look<R>(value: &dyn Value, look: impl FnOnce(&T) -> R) -> R {
        let value = value.any().downcast_ref();
        look(value.expect("what was put in comes out"))
    }
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}
