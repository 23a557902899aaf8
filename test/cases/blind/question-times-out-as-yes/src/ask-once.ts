export async function askOnce(purpose: string): Promise<boolean> {
  const saved = localStorage.getItem(`answer/${purpose}`);
  if (saved !== null) return saved === 'yes';
  const sheet = document.querySelector<HTMLFormElement>(`form[data-purpose="${purpose}"]`)!;
  sheet.hidden = false;
  const answer = await new Promise<string>((resolve) => {
    sheet.addEventListener('submit', (event) => {
      event.preventDefault();
      resolve((event.submitter as HTMLButtonElement).value);
    }, { once: true });
  });
  sheet.hidden = true;
  localStorage.setItem(`answer/${purpose}`, answer);
  return answer === 'yes';
}
