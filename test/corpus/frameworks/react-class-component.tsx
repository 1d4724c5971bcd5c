// A class component reads its props and its state through itself.
import { Component } from 'react';

interface Props {
  resident: { street: string; meter: number };
}
interface State {
  draft: string;
  open: boolean;
}

export class ResidentCard extends Component<Props, State> {
  override state: State = { draft: '', open: false };

  override componentDidMount(): void {
    this.setState({ draft: this.props.resident.street });
    console.log('meter', this.props.resident.meter, this.state.open);
    console.log('street', this.props.resident.street); // expect: no-personal-data-in-logs
  }

  private save = (): void => {
    localStorage.setItem('open', String(this.state.open));
    localStorage.setItem('draft', this.state.draft); // expect: no-unencrypted-storage
  };

  override render() {
    return <button onClick={this.save} />;
  }
}
