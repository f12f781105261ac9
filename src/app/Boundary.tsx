import { Component, type ReactNode } from 'react';
import { reloadPage } from '../platform/address.ts';
import { ViewNotLoaded } from '../ui/on-demand.tsx';
import { say } from '../ui/words/say.ts';

/**
 * Keeps a view that throws from taking the others with it, and offers to draw it again. Where its code did not come,
 * the whole page is loaded again: the code may have a new name by now, and the address holds all that was chosen.
 */
export class Boundary extends Component<
  { readonly children: ReactNode; readonly name: string },
  { failed: 'to-load' | 'to-draw' | undefined }
> {
  override state: { failed: 'to-load' | 'to-draw' | undefined } = { failed: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof ViewNotLoaded ? 'to-load' : 'to-draw' };
  }

  override render() {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    return (
      <section className="notice fault" role="alert" aria-label={this.props.name}>
        <p>{say(failed === 'to-load' ? 'faults.viewNotLoaded' : 'faults.view')}</p>
        <button
          type="button"
          className="button"
          onClick={() => (failed === 'to-load' ? reloadPage() : this.setState({ failed: undefined }))}
        >
          {say(failed === 'to-load' ? 'faults.loadPageAgain' : 'faults.drawAgain')}
        </button>
      </section>
    );
  }
}
