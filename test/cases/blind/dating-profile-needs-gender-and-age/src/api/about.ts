export interface About {
  gender: string;
  age: string;
  maritalStatus: string;
}

export async function saveAbout(about: About) {
  await fetch('https://api.xiangyu.example/me/about', { method: 'PUT', body: JSON.stringify(about) });
}
