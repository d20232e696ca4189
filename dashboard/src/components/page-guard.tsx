import { Component, type ReactNode } from "react";
import { Failure } from "./states";

interface PageGuardProps {
  /** A new page gets a new try. */
  path: string;
  children: ReactNode;
}

/** Keeps the frame standing when a page fails: says so instead of leaving an empty window. */
export class PageGuard extends Component<PageGuardProps, { error: unknown; path: string }> {
  override state = { error: null as unknown, path: this.props.path };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(props: PageGuardProps, state: { path: string }) {
    return props.path === state.path ? null : { error: null, path: props.path };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <Failure
        error={new Error("This page has failed and shows nothing; the detector runs on.")}
        retry={() => this.setState({ error: null })}
      />
    );
  }
}
