type State = 'given' | 'refused' | 'open';

export const answers = {
  follow(customerId: string, about: string, told: (state: State) => void): () => void {
    const source = new EventSource(`/api/answers/${customerId}/${about}`);
    source.onmessage = ({ data }) => told(data as State);
    return () => source.close();
  },
  ask(customerId: string, about: string): void {
    location.assign(`/ask/${about}?customer=${customerId}`);
  },
};
