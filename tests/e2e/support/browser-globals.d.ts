/** What the pages of a browser offer to a test that runs in them; the product itself never uses these names. */

declare namespace chrome {
  const permissions: {
    request(asked: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<{ origins?: string[] }>;
    contains(asked: { origins: string[] }): Promise<boolean>;
    remove(asked: { origins: string[] }): Promise<boolean>;
  };
  const action: {
    openPopup(): Promise<void>;
    getBadgeText(details: object): Promise<string>;
    getTitle(details: object): Promise<string>;
  };
  const storage: {
    session: { set(values: { [key: string]: unknown }): Promise<void> };
    local: { set(values: { [key: string]: unknown }): Promise<void> };
  };
  const scripting: {
    getRegisteredContentScripts(): Promise<{ id: string }[]>;
    executeScript(wanted: { target: { tabId: number }; files: string[] }): Promise<{ result?: unknown }[]>;
  };
  const tabs: {
    query(asked: { url: string }): Promise<{ id?: number }[]>;
  };
  const runtime: {
    id: string;
    getManifest(): { version: string };
    reload(): void;
    sendMessage(message: unknown): Promise<unknown>;
  };
  const developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
    updateProfileConfiguration(wanted: { inDeveloperMode: boolean }): Promise<void>;
  };
}
