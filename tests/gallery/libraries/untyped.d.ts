declare module 'bootstrap' {
  export class Dropdown {
    constructor(button: Element);
    dispose(): void;
  }
}

declare module 'react-dom/client' {
  export function createRoot(host: Element): {
    render(node: import('react').ReactNode): void;
    unmount(): void;
  };
}
