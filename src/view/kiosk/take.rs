//! The guide on the visitor's own telephone.
