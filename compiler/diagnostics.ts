/** The error catalogue of the compiler: one function per mistake that is the user's to mend, and how they are shown. */

export * from './diagnostics/diagnostic.ts';
export * from './diagnostics/language.ts';
export * from './diagnostics/sizes.ts';
export * from './diagnostics/config.ts';
export * from './diagnostics/recipe.ts';
export * from './diagnostics/budget.ts';
export * from './diagnostics/plans.ts';
