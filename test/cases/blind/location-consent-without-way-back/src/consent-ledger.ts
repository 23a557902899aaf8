export interface Grant {
  subject: string;
  purpose: string;
  textVersion: string;
  at: Date;
}

const grants: Grant[] = [];

export const consentLedger = {
  async grant(grant: Grant): Promise<void> {
    grants.push(grant);
  },
  async list(subject: string): Promise<Grant[]> {
    return grants.filter((grant) => grant.subject === subject);
  },
};
