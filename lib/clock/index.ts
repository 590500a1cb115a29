/** Working days, deadlines and the two clocks of a case. */
export * from './case-clock';
export * from './days';
export * from './holiday-list';
export * from './holidays-2026';
export * from './working-days';
