import { Component, type ReactNode } from 'react';
import { say } from '../ui/words/say.ts';

/** Keeps a view that throws from taking the others with it, and offers to draw it again. */
export class Boundary extends Component<
  { readonly children: ReactNode; readonly name: string },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <section className="notice fault" role="alert" aria-label={this.props.name}>
        <p>{say('faults.view')}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {say('faults.drawAgain')}
        </button>
      </section>
    );
  }
}
