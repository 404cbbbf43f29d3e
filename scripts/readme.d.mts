export declare const printed: Readonly<Record<'plan' | 'demo' | 'explain', () => string>>
export declare const block: (text: string, name: string) => string | undefined
