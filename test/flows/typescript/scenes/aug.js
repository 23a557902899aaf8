export class Thing { constructor(kept) { this.kept = kept; } }
