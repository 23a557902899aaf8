import type { DeclaredGuard } from '../consent/evidence.js';

export type { DeclaredGuard } from '../consent/evidence.js';

export type Jurisdiction = 'cn' | 'eu' | 'us-il' | 'us-ca' | 'us-ny';
export type LegalBasis = 'consent' | 'contract' | 'legal-obligation' | 'vital-interest' | 'public-interest' | 'employment' | 'legitimate-interest' | 'public-data';

/** What the project's owner says of it: the part of `privacy.yml` that the engine and the rules read. */
export interface ProjectContext {
  /** Whether a policy file was found. Without one a project is a consumer app in `cn` and `eu`. */
  readonly declared: boolean;
  /** The policy file with its text, for fixes that add to it; its path is relative to the project's root. Absent where it lies outside. */
  readonly policyFile?: { readonly path: string; readonly text: string };
  readonly jurisdictions: readonly Jurisdiction[];
  /** Ids of the 39 app types; empty where none is declared. */
  readonly appTypes: readonly string[];
  readonly audience: 'consumer' | 'business' | 'staff';
  readonly deployment: 'online' | 'store' | 'kiosk' | 'public-space' | 'residential-entrance' | 'workplace';
  readonly features: readonly Feature[];
  /** The inventory; empty also where there is none. */
  readonly data: readonly DataEntry[];
  /** Whether the policy has an inventory, be it an empty one. */
  readonly hasInventory: boolean;
  readonly recipients: readonly Recipient[];
  readonly consentGuards: readonly DeclaredGuard[];
  /** Whether a consent manager holds scripts back by itself. */
  readonly autoBlocking: boolean;
  /** Alternatives to biometrics that the owner attests, as `staff-desk`. */
  readonly alternatives: readonly string[];
  /** Whether the owner attests that databases are encrypted. */
  readonly encryptedAtRest: boolean;
  /** Whether the owner attests that signs stand where people are recognised. */
  readonly signage: boolean;
  /** Everything that the owner attests, for the record. */
  readonly attestations: readonly Attestation[];
}

export interface Feature {
  readonly id: string;
  /** Globs, relative to the project's root; empty for the whole project. */
  readonly paths: readonly string[];
  readonly purposes: readonly string[];
  readonly necessary: readonly string[];
  readonly basic: boolean;
}

export interface DataEntry {
  readonly category: string;
  readonly purposes: readonly string[];
  readonly basis?: LegalBasis;
  readonly reference?: string;
  readonly retention?: string;
  readonly recipients: readonly string[];
  /** Whether people have to give it; absent where the policy does not say. */
  readonly required?: boolean;
}

export interface Recipient {
  readonly name: string;
  readonly role: 'processor' | 'controller' | 'first-party';
  readonly region?: string;
  readonly modules: readonly string[];
  readonly hosts: readonly string[];
  readonly categories: readonly string[];
  /** The contract that binds it, by its name or place. */
  readonly contract?: string;
}

/** Something that code cannot show and that somebody answers for. */
export interface Attestation {
  readonly about: 'signage' | 'impactAssessment' | 'alternative' | 'encryptedAtRest';
  /** Of an alternative. */
  readonly name?: string;
  readonly evidence?: { readonly owner: string; readonly date: string; readonly link: string };
}

/** The context of a project without a policy file. */
export const defaultContext: ProjectContext = {
  declared: false, jurisdictions: ['cn', 'eu'], appTypes: [], audience: 'consumer', deployment: 'online', features: [], data: [], hasInventory: false,
  recipients: [], consentGuards: [], autoBlocking: false, alternatives: [], encryptedAtRest: false, signage: false, attestations: [],
};
