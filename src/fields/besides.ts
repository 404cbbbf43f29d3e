/** How a sentence opens that adds to what the one before tells. */
export const BESIDES: readonly string[] = ['ngoài ra', 'bên cạnh đó', 'đồng thời', 'cùng với đó']
