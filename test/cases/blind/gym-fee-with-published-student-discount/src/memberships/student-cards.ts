export const studentCards = {
  async valid(card: string) {
    const response = await fetch('/internal/student-cards/check', { method: 'POST', body: JSON.stringify({ card }) });
    return response.status === 204;
  },
};
