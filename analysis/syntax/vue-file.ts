import type { ts } from './typescript.js';

/** A stretch of a `.vue` file. Unit: UTF-16 code units from 0. */
export interface VuePlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A Vue single-file component, taken apart. All offsets are the file's. */
export interface VueFile {
  /** Both scripts in one tree: what is no script is blank. */
  readonly scripts: ts.SourceFile;
  /** Where `<script setup>` is; absent if there is none. */
  readonly setup?: VuePlace;
  /** What `<script src="…">` asks for. */
  readonly externalScript?: { readonly specifier: string; readonly span: VuePlace };
  /** What the template shows; absent if there is none that can be read. */
  readonly template?: { readonly children: readonly TemplateNode[]; readonly span: VuePlace };
  /** The comments outside of scripts, without their marks. */
  readonly comments: readonly { readonly text: string; readonly span: VuePlace }[];
  readonly problems: readonly { readonly message: string; readonly span: Omit<VuePlace, 'file'> }[];
}

/** A piece of script in a template: its text, and where in the file it starts. */
export interface TemplateScript {
  readonly text: string;
  readonly start: number;
}

export type TemplateNode =
  | TemplateElement
  | { readonly kind: 'text'; readonly text: string; readonly span: VuePlace }
  | { readonly kind: 'interpolation'; readonly script: TemplateScript; readonly span: VuePlace };

export interface TemplateElement {
  readonly kind: 'element';
  readonly tag: string;
  /** Whether it is no element that browsers know. */
  readonly isComponent: boolean;
  readonly attributes: readonly TemplateAttribute[];
  readonly children: readonly TemplateNode[];
  /** The opening tag. */
  readonly span: VuePlace;
}

export type TemplateAttribute =
  | { readonly kind: 'static'; readonly name: string; readonly value: string | undefined; readonly span: VuePlace }
  | TemplateDirective;

/** `v-name:argument="script"` in any of its spellings. */
export interface TemplateDirective {
  readonly kind: 'directive';
  /** Without `v-`: `bind` for `:`, `on` for `@`, `slot` for `#`. */
  readonly name: string;
  readonly argument?: { readonly name: string } | { readonly script: TemplateScript };
  readonly script?: TemplateScript;
  /** The parts of a `v-for`. */
  readonly loop?: { readonly source: TemplateScript; readonly aliases: readonly TemplateScript[] };
  readonly span: VuePlace;
}
