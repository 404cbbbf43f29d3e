export declare const printed: Readonly<Record<'plan' | 'demo' | 'explain', () => string>>
