interface Mail {
  subject: string;
  html: string;
}

export function blackFridayTemplate(firstName: string, leave: string): Mail {
  return {
    subject: 'Black Friday: 30 % off everything until midnight',
    html: `<p>Hello ${firstName},</p><p>our biggest sale of the year is on.</p><p><a href="${leave}">Unsubscribe</a></p>`,
  };
}

export function parcelTemplate(parcel: string): Mail {
  return { subject: `Your parcel ${parcel} is on its way`, html: `<p>Parcel ${parcel} left our store today.</p>` };
}
