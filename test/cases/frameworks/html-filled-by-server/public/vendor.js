const report = plan => mixpanel.track('joined', { plan });
